using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Gateway.Trips;

namespace Motorcade.Gateway.Overlaps;

/// <summary>Two stops of one traveller that cannot both be true.</summary>
/// <param name="One">The stop that begins first.</param>
/// <param name="Other">The other.</param>
/// <param name="On">The day on which they collide.</param>
/// <param name="Reason">Why, in words.</param>
internal sealed record OverlapJson(TripJson One, TripJson Other, string On, string Reason)
{
    public static OverlapJson From(Overlap overlap) =>
        new(TripJson.From(overlap.One), TripJson.From(overlap.Other), overlap.On, overlap.Reason);
}

/// <summary>One page of overlaps.</summary>
/// <param name="NextPageToken">Asks for the next page; null on the last.</param>
internal sealed record OverlapPage(IReadOnlyList<OverlapJson> Overlaps, string? NextPageToken);
