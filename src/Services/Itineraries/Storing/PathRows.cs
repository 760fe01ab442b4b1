using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Domain.Dates;
using Motorcade.Domain.Diary;
using Motorcade.Domain.Diary.Events;
using Motorcade.Domain.Names;
using Motorcade.Domain.Reading;

namespace Motorcade.Itineraries.Storing;

/// <summary>The rows beside a version of a trip: whom it meets, which event it goes to.</summary>
internal static class PathRows
{
    public static List<TripPerson> Meets(Trip trip, int version) =>
    [
        .. trip.Meets.Select(m => TravellerKey.Of(new(m.Name, m.Id))).Distinct()
            .Select(key => new TripPerson { TripId = trip.Id, Version = version, PersonKey = key }),
    ];

    public static TripEvent? Attends(Trip trip, int version)
    {
        if (trip.Event.Length == 0)
            return null;
        var place = new PlaceRef(trip.Destination.Name, trip.Destination.Country, trip.Destination.CountryCode);
        var scope = EventScope.Of(trip.Event, place, PartialDate.Parse(trip.Start)?.First);
        return new()
        {
            TripId = trip.Id,
            Version = version,
            Name = trip.Event,
            Folded = NameFolder.Fold(trip.Event),
            Series = EventSeries.Of(trip.Event, place).Key,
            Scope = scope.ToString(),
            Year = scope.Year ?? TripEvent.Undated,
        };
    }
}
