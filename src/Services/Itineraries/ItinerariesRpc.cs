using Grpc.Core;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Itineraries.Importing;
using Motorcade.Itineraries.Querying;
using Motorcade.Itineraries.Watching;

namespace Motorcade.Itineraries;

/// <summary>The service's contract.</summary>
internal sealed partial class ItinerariesRpc(
    TripQueries queries, TripWatch watch, TripStream stream, ChangeQueries changes, PathQueries paths, ImportStream import)
    : Contracts.Rpc.Itineraries.V1.Itineraries.ItinerariesBase
{
    public override Task<ListTripsResponse> ListTrips(ListTripsRequest request, ServerCallContext context) => queries.ListAsync(request, context.CancellationToken);

    public override Task<TripDetails> GetTrip(GetTripRequest request, ServerCallContext context) => queries.GetAsync(request, context.CancellationToken);

    public override Task WatchTrips(WatchTripsRequest request, IServerStreamWriter<TripChange> responseStream, ServerCallContext context) =>
        watch.RunAsync(request, responseStream, context.GetHttpContext().Abort, context.CancellationToken);

    public override Task Import(IAsyncStreamReader<ImportBatch> requestStream, IServerStreamWriter<ImportAnswer> responseStream, ServerCallContext context) =>
        import.RunAsync(requestStream, responseStream, context.CancellationToken);

    public override Task StreamTrips(StreamTripsRequest request, IServerStreamWriter<Trip> responseStream, ServerCallContext context) =>
        stream.RunAsync(request, responseStream, context.CancellationToken);

    public override Task<ListChangesResponse> ListChanges(ListChangesRequest request, ServerCallContext context) =>
        changes.ListAsync(request, context.CancellationToken);
}
