using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Gateway.Claims;
using Motorcade.Gateway.Trips;

namespace Motorcade.Gateway.Crossings;

/// <summary>Two travellers at one place at one time.</summary>
/// <param name="One">The stop of the one asked for.</param>
/// <param name="Other">The stop of the other.</param>
/// <param name="Start">First day on which both may have been there.</param>
/// <param name="End">Last such day.</param>
/// <param name="Met">Whether any claim says that they met.</param>
/// <param name="Certainty">How sure it is that both were there at once.</param>
internal sealed record CrossingJson(TripJson One, TripJson Other, string? Start, string? End, bool Met, Certainty Certainty)
{
    public static CrossingJson From(Crossing crossing) => new(
        TripJson.From(crossing.One),
        TripJson.From(crossing.Other),
        crossing.Start.OrNull(),
        crossing.End.OrNull(),
        crossing.Met,
        crossing.Certainty);
}

/// <summary>One page of crossings.</summary>
/// <param name="NextPageToken">Asks for the next page; null on the last.</param>
internal sealed record CrossingPage(IReadOnlyList<CrossingJson> Crossings, string? NextPageToken);
