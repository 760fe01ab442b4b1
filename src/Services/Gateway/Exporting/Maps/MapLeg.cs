using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Domain.Diary.Paths;

namespace Motorcade.Gateway.Exporting.Maps;

/// <summary>The way from one stop to the next.</summary>
internal sealed record MapLeg(Trip From, Trip To, DateOnly Leaves, DateOnly Arrives, GeoPoint Start, GeoPoint End)
{
    /// <summary>The leg, or null when a place is not known or both are one.</summary>
    public static MapLeg? Between(Trip from, TripSpan fromSpan, Trip to, TripSpan toSpan) =>
        Point(from.Destination) is { } start && Point(to.Destination) is { } end && start != end
            ? new(from, to, fromSpan.Last, toSpan.First, start, end)
            : null;

    public static GeoPoint? Point(Place? place) =>
        place is { HasLatitude: true, HasLongitude: true } ? new(place.Latitude, place.Longitude) : null;
}
