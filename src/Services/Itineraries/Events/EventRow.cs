using Motorcade.Domain.Diary.Events;
using Motorcade.Itineraries.Asking;

namespace Motorcade.Itineraries.Events;

/// <summary>The columns of a trip to an event that it takes to gather events: no trip has to be read whole for that.</summary>
internal sealed record EventRow(
    string Scope, string TripId, string TravellerKey, string Name, string Series, string Place, string Country, string CountryCode,
    int? FirstDay, int? LastDay, int Status)
{
    public EventStop Stop => new()
    {
        TripId = TripId,
        TravellerKey = TravellerKey,
        Name = Name,
        Series = new(Series),
        Place = new(Place, Country, CountryCode),
        First = FirstDay is { } first ? DateOnly.FromDayNumber(first) : null,
        Last = LastDay is { } last ? DateOnly.FromDayNumber(last) : null,
        TakesPart = PathStatuses.TakesPart.Contains(Status),
    };
}
