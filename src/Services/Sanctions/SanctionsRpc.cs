using Grpc.Core;
using Motorcade.Contracts.Rpc.Sanctions.V1;
using Motorcade.Sanctions.Querying;

namespace Motorcade.Sanctions;

/// <summary>The service's contract.</summary>
internal sealed class SanctionsRpc(MeasureQueries queries) : Contracts.Rpc.Sanctions.V1.Sanctions.SanctionsBase
{
    public override Task<ListMeasuresResponse> ListMeasures(ListMeasuresRequest request, ServerCallContext context) => queries.ListAsync(request, context.CancellationToken);

    public override Task<MeasureDetails> GetMeasure(GetMeasureRequest request, ServerCallContext context) => queries.GetAsync(request, context.CancellationToken);
}
