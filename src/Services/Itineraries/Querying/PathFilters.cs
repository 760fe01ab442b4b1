using Microsoft.EntityFrameworkCore;
using Motorcade.Itineraries.Asking;
using Motorcade.Itineraries.Events;
using Motorcade.Itineraries.Storing;

namespace Motorcade.Itineraries.Querying;

/// <summary>The filters of trips that look at more than a trip's own row: whom it meets, which event it goes to.</summary>
internal static class PathFilters
{
    /// <summary>The same filter with the keys of those met.</summary>
    public static async Task<TripFilter> LookUpAsync(ItinerariesStore store, TripFilter filter, CancellationToken cancel) =>
        filter.Meets.Length > 0 ? filter with { MetKeys = await PersonSearch.KeysAsync(store, filter.Meets, int.MaxValue, cancel) } : filter;

    /// <summary>The trips on which they are met, to the event; of a filter whose keys were looked up.</summary>
    public static IQueryable<TripVersion> Apply(ItinerariesStore store, TripFilter filter, IQueryable<TripVersion> trips)
    {
        if (filter.MetKeys is { } keys)
        {
            var met = store.TripPeople.AsNoTracking().Where(p => keys.Contains(p.PersonKey))
                .Select(p => new { p.TripId, p.Version }).Distinct();
            trips =
                from person in met
                join trip in trips on new { person.TripId, person.Version } equals new { trip.TripId, trip.Version }
                select trip;
        }

        return filter.Event.Length > 0 ? EventFilter.Trips(Events(store, filter), trips, filter.Event) : trips;
    }

    /// <summary>Those of the years that the period and the beginnings of trips that reach into it lie in.</summary>
    private static IQueryable<TripEvent> Events(ItinerariesStore store, TripFilter filter)
    {
        var events = store.TripEvents.AsNoTracking();
        if (filter.Earliest is { } earliest && DateOnly.FromDayNumber(Math.Max(0, earliest)).Year is var first)
            events = events.Where(e => e.Year >= first);
        return filter.To is { } to && DateOnly.FromDayNumber(to).Year is var last ? events.Where(e => e.Year <= last) : events;
    }
}
