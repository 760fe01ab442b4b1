using Microsoft.EntityFrameworkCore;
using Motorcade.Domain.Diary.Events;
using Motorcade.Domain.Names;
using Motorcade.Itineraries.Storing;

namespace Motorcade.Itineraries.Events;

/// <summary>Trips to an event whose name holds some words: as it is spelled, or under another name of the same event.</summary>
internal static class EventFilter
{
    public static IQueryable<TripEvent> Apply(IQueryable<TripEvent> events, string name)
    {
        var folded = NameFolder.Fold(name);
        return folded.Length == 0 ? events : events.Where(e => e.Folded.Contains(folded)).Union(Alike(events, name));
    }

    /// <summary>Every telling word of the name stands in the series.</summary>
    private static IQueryable<TripEvent> Alike(IQueryable<TripEvent> events, string name)
    {
        foreach (var word in EventSeries.Of(name).Words)
        {
            var padded = $" {word} ";
            events = events.Where(e => (" " + e.Series + " ").Contains(padded));
        }

        return events;
    }

    /// <summary>The trips among some that go to such an event.</summary>
    public static IQueryable<TripVersion> Trips(ItinerariesStore store, IQueryable<TripVersion> trips, string name)
    {
        var named = Apply(store.TripEvents.AsNoTracking(), name);
        return
            from trip in trips
            join happening in named on new { trip.TripId, trip.Version } equals new { happening.TripId, happening.Version }
            select trip;
    }
}
