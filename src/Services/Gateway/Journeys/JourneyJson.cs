using Motorcade.Gateway.Claims;
using Motorcade.Gateway.Trips;
using Wire = Motorcade.Contracts.Rpc.Itineraries.V1;

namespace Motorcade.Gateway.Journeys;

/// <summary>Consecutive stops of one traveller.</summary>
/// <param name="Id">Stable while its first stop stays.</param>
/// <param name="Stops">In order.</param>
/// <param name="Legs">From each stop to the next; one fewer than stops.</param>
/// <param name="Start">First day of the first stop.</param>
/// <param name="End">Last known day.</param>
internal sealed record JourneyJson(
    string Id, PersonJson Traveller, IReadOnlyList<TripJson> Stops, IReadOnlyList<LegJson> Legs, string? Start, string? End)
{
    public static JourneyJson From(Wire.Journey journey) => new(
        journey.Id,
        PersonJson.From(journey.Traveller),
        [.. journey.Stops.Select(TripJson.From)],
        [.. journey.Legs.Select(LegJson.From)],
        journey.Start.OrNull(),
        journey.End.OrNull());
}

/// <summary>The way from one stop to the next.</summary>
/// <param name="FromTrip">Id of the trip left.</param>
/// <param name="ToTrip">Id of the trip reached.</param>
/// <param name="Leaves">Last day at the one; null when not known by the day.</param>
/// <param name="Arrives">First day at the other; null when not known by the day.</param>
/// <param name="Kilometres">Along the great circle; null when a place has no coordinates.</param>
internal sealed record LegJson(string FromTrip, string ToTrip, string? Leaves, string? Arrives, double? Kilometres)
{
    public static LegJson From(Wire.Leg leg) => new(
        leg.FromTrip, leg.ToTrip, leg.Leaves.OrNull(), leg.Arrives.OrNull(), leg.HasKilometres ? leg.Kilometres : null);
}

/// <summary>One page of journeys.</summary>
/// <param name="NextPageToken">Asks for the next page; null on the last.</param>
internal sealed record JourneyPage(IReadOnlyList<JourneyJson> Journeys, string? NextPageToken);
