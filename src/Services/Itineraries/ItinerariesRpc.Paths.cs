using Grpc.Core;
using Motorcade.Contracts.Rpc.Itineraries.V1;

namespace Motorcade.Itineraries;

/// <summary>The calls that put trips together: journeys, presence, meetings, events, crossings, overlaps.</summary>
internal sealed partial class ItinerariesRpc
{
    public override Task<ListJourneysResponse> ListJourneys(ListJourneysRequest request, ServerCallContext context) =>
        paths.Journeys.ListAsync(request, context.CancellationToken);

    public override Task<WhereWasResponse> WhereWas(WhereWasRequest request, ServerCallContext context) =>
        paths.WhereWas.AskAsync(request, context.CancellationToken);

    public override Task<WhoWasInResponse> WhoWasIn(WhoWasInRequest request, ServerCallContext context) =>
        paths.WhoWasIn.AskAsync(request, context.CancellationToken);

    public override Task<ListMeetingsResponse> ListMeetings(ListMeetingsRequest request, ServerCallContext context) =>
        paths.Meetings.ListAsync(request, context.CancellationToken);

    public override Task<ListEventsResponse> ListEvents(ListEventsRequest request, ServerCallContext context) =>
        paths.Events.ListAsync(request, context.CancellationToken);

    public override Task<ListCrossingsResponse> ListCrossings(ListCrossingsRequest request, ServerCallContext context) =>
        paths.Crossings.ListAsync(request, context.CancellationToken);

    public override Task<ListOverlapsResponse> ListOverlaps(ListOverlapsRequest request, ServerCallContext context) =>
        paths.Overlaps.ListAsync(request, context.CancellationToken);
}
