using System.Globalization;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Gateway.Problems;
using Motorcade.Gateway.Queries;
using static Motorcade.Gateway.Queries.QueryParameter;
using ItinerariesClient = Motorcade.Contracts.Rpc.Itineraries.V1.Itineraries.ItinerariesClient;

namespace Motorcade.Gateway.Live;

/// <summary>The diary's changes as they come.</summary>
internal static class LiveEndpoints
{
    private const string LastEventId = "Last-Event-ID";

    private static readonly QueryShape Query = new(
        Text("after", "The last sequence number seen: 0 for all of the history; only what is new when absent. "
            + "The header Last-Event-ID, which browsers send by themselves, goes before it."),
        Text("traveller", "Only changes of travellers whose name holds this."),
        IncludeWeak("true for trips that rest on weak claims alone, too."));

    public static void MapLive(this IEndpointRouteBuilder v1)
        => v1.MapGet("/live", WatchAsync).WithQuery(Query).WithMetadata(new LongStream()).WithName("WatchTrips").WithTags("Live")
            .WithSummary("Changes of trips as server-sent events")
            .WithDescription("Events are named trip, their id is the sequence number; comments in between keep the stream alive.")
            .Produces<TripChangeJson>(200, EventStream.ContentType);

    private static Task WatchAsync(HttpContext context, QueryValues query, ItinerariesClient itineraries, EventStream events)
    {
        var request = new WatchTripsRequest { Traveller = query.Text("traveller"), IncludeWeak = query.Flag("include_weak") };
        if (context.Request.Headers[LastEventId].ToString() is { Length: > 0 } seen)
            request.After = Sequence(LastEventId, seen);
        else if (query.Text("after") is { Length: > 0 } after)
            request.After = Sequence("after", after);
        return events.WriteAsync(
            context,
            token => itineraries.WatchTrips(request, cancellationToken: token),
            change => new ServerEvent<TripChangeJson>("trip", change.Sequence, TripChangeJson.From(change)),
            GatewayJson.Wire.TripChangeJson);
    }

    private static long Sequence(string field, string text)
        => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            ? sequence
            : throw new RefusedRequestException(field, $"'{text}' is not a sequence number");
}
