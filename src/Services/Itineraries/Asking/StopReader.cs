using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Domain.Dates;
using Motorcade.Domain.Diary.Paths;
using Motorcade.Domain.Reading;

namespace Motorcade.Itineraries.Asking;

/// <summary>Stored trips as the domain's stops.</summary>
internal static class StopReader
{
    public static PathStop Stop(Trip trip) => new()
    {
        Id = trip.Id,
        Traveller = new(trip.Traveller.Name, trip.Traveller.Id),
        Place = new(trip.Destination.Name, trip.Destination.Country, trip.Destination.CountryCode, trip.Destination.Id),
        Point = trip.Destination is { HasLatitude: true, HasLongitude: true } place ? new(place.Latitude, place.Longitude) : null,
        Dates = new(PartialDate.Parse(trip.Start), PartialDate.Parse(trip.End)),
        Status = Enum.Parse<TripStatus>(trip.Status.ToString()),
        Meets = [.. trip.Meets.Select(m => new PersonRef(m.Name, m.Id))],
        Event = trip.Event.Length > 0 ? trip.Event : null,
        Confidence = trip.Confidence,
        IsOfficial = trip.Official,
        IsUnconfirmed = trip.Unconfirmed,
        IsWeak = trip.Weak,
        Disputed = [.. trip.Conflicts.Select(c => c.Field)],
    };
}
