using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Motorcade.Contracts.Rpc.Sanctions.V1;
using Motorcade.Hosting.Stores;
using Motorcade.Sanctions.Storing;
using Wire = Motorcade.Contracts.Rpc.Claims.V1;

namespace Motorcade.Sanctions.Querying;

/// <summary>Answers from the store.</summary>
internal sealed class MeasureQueries(IDbContextFactory<SanctionsStore> stores)
{
    public async Task<ListMeasuresResponse> ListAsync(ListMeasuresRequest request, CancellationToken cancel)
    {
        var filter = MeasureFilter.Of(request);
        var size = PagePosition.Size(request.PageSize);
        var position = PagePosition.Open(request.PageToken, filter.Text);
        await using var store = await stores.CreateDbContextAsync(cancel);
        var measures = filter.Apply(store.Measures.AsNoTracking());
        var rows = await measures
            .Where(m => m.Order > position.Order || (m.Order == position.Order && m.MeasureId.CompareTo(position.Id) > 0))
            .OrderBy(m => m.Order).ThenBy(m => m.MeasureId)
            .Take(size + 1)
            .Select(m => new { m.Order, m.MeasureId, m.Body })
            .ToListAsync(cancel);
        var response = new ListMeasuresResponse { Total = await measures.LongCountAsync(cancel) };
        response.Measures.AddRange(rows.Take(size).Select(r => Measure.Parser.ParseFrom(r.Body)));
        if (rows.Count > size)
            response.NextPageToken = new PagePosition(rows[size - 1].Order, rows[size - 1].MeasureId).Seal(filter.Text);
        return response;
    }

    public async Task<MeasureDetails> GetAsync(GetMeasureRequest request, CancellationToken cancel)
    {
        await using var store = await stores.CreateDbContextAsync(cancel);
        var moment = request.AsOf?.ToDateTimeOffset();
        var versions = store.Measures.AsNoTracking().Where(m => m.MeasureId == request.Id);
        var measure = await (moment is { } then ? versions.Where(m => m.From <= then && m.To > then) : versions.Where(m => m.To == SanctionsStore.EndOfTime)).SingleOrDefaultAsync(cancel)
            ?? throw new RpcException(new Status(StatusCode.NotFound, $"There is no measure '{request.Id}'{(moment is null ? "" : " at that moment")}."));
        var ids = measure.ClaimIds.Split(' ');
        var claims = await store.Claims.AsNoTracking().Where(c => c.MeasureKey == measure.MeasureKey && ids.Contains(c.ClaimId)).ToListAsync(cancel);
        var seen = moment ?? DateTimeOffset.MaxValue;
        var details = new MeasureDetails { Measure = Measure.Parser.ParseFrom(measure.Body) };
        details.Claims.AddRange(claims
            .Where(c => moment is null ? c.Superseded == SanctionsStore.EndOfTime : c.Recorded <= seen && c.Superseded > seen)
            .OrderByDescending(c => c.Published, StringComparer.Ordinal).ThenBy(c => c.Sequence)
            .Select(Reported)
            .Where(c => !c.Claim.Weak || request.IncludeWeak || measure.Weak));
        return details;
    }

    private static ReportedClaim Reported(ClaimRecord row) => new()
    {
        Claim = Wire.SanctionClaim.Parser.ParseFrom(row.Body),
        ArticleId = row.ArticleId,
        ArticleTitle = row.ArticleTitle,
        Outlet = row.Outlet,
        Published = row.Published,
        Recorded = Timestamp.FromDateTimeOffset(row.Recorded),
    };
}
