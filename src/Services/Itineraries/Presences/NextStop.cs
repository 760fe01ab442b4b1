using Motorcade.Domain.Diary.Paths;
using Motorcade.Domain.Diary.Presences;
using Motorcade.Itineraries.Asking;
using Motorcade.Itineraries.Storing;

namespace Motorcade.Itineraries.Presences;

/// <summary>When a traveller is known to be elsewhere after a stop whose last day is not said.</summary>
internal static class NextStop
{
    /// <summary>The first day of the next stop among some; null when there is none.</summary>
    public static DateOnly? After(PathStop stop, IEnumerable<PathStop> others) => others
        .Where(o => o.TakesPart && o.TravellerKey == stop.TravellerKey && o.Id != stop.Id && o.ArrivesOn > stop.First)
        .Min(o => o.ArrivesOn);

    /// <summary>As <see cref="After"/>, the others read from the store for all stops that need them.</summary>
    public static async Task<Func<PathStop, DateOnly?>> AfterAsync(
        IEnumerable<PathStop> stops, IQueryable<TripVersion> trips, CancellationToken cancel)
    {
        var open = stops.Where(s => s.ArrivesOn is not null && s.LeavesOn is null).ToList();
        if (open.Count == 0)
            return _ => null;
        var keys = open.Select(s => s.TravellerKey).Distinct().ToArray();
        var (first, last) = (open.Min(s => s.First)!.Value.DayNumber, open.Max(s => s.Last)!.Value.DayNumber + PresenceJudge.OpenDays);
        trips = trips.Where(t => keys.Contains(t.TravellerKey) && t.FirstDay > first && t.FirstDay <= last);
        var others = await TripSet.ReadAsync(trips, cancel);
        var byTraveller = others.Stops.ToLookup(s => s.TravellerKey);
        return stop => After(stop, byTraveller[stop.TravellerKey]);
    }
}
