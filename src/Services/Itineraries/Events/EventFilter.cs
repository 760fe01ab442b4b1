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
        return folded.Length == 0 ? events
            : events.Where(e => e.Folded.Contains(folded)).Concat(Alike(events.Where(e => !e.Folded.Contains(folded)), name));
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
    /// <param name="events">Where it is looked for.</param>
    /// <param name="trips">The trips.</param>
    /// <param name="name">Words of its name.</param>
    public static IQueryable<TripVersion> Trips(IQueryable<TripEvent> events, IQueryable<TripVersion> trips, string name)
    {
        var named = Apply(events, name);
        return
            from happening in named
            join trip in trips on new { happening.TripId, happening.Version } equals new { trip.TripId, trip.Version }
            select trip;
    }
}
