using Motorcade.Domain.Reading;

namespace Motorcade.Domain.Diary.Folding;

/// <summary>Links a trip that was put off with the one on its new date, and back.</summary>
internal static class Postponements
{
    /// <summary>Days after which a visit is no new date of an old one.</summary>
    private const int LongestWait = 400;

    /// <summary>Days before the news of it that a new date may have leaked.</summary>
    private const int LeakDays = 7;

    /// <summary>The trips, linked; each new date belongs to one trip.</summary>
    /// <param name="stops">The stops of one traveller in one country.</param>
    /// <param name="trips">What each of them adds up to.</param>
    public static DiaryTrip[] Link(IReadOnlyList<Stop> stops, DiaryTrip[] trips)
    {
        var postponed = Enumerable.Range(0, trips.Length).Where(i => trips[i].Status == TripStatus.Postponed)
            .OrderBy(i => stops[i].Lo).ThenBy(i => stops[i].PostponedSince).ToList();
        if (postponed.Count == 0)
            return trips;
        var linked = trips.ToArray();
        var index = new DayIndex<int>(Enumerable.Range(0, trips.Length).Where(i => stops[i].IsDated), i => stops[i].Lo, i => stops[i].Hi);
        foreach (var at in postponed)
        {
            var (from, to) = Wait(stops[at]);
            var next = index.Touching(from, to)
                .Where(i => linked[i].PostponedFrom is null && IsNewDate(stops[at], stops[i])).DefaultIfEmpty(-1).First();
            if (next < 0)
                continue;
            linked[at] = linked[at] with { PostponedTo = linked[next].Id };
            linked[next] = linked[next] with { PostponedFrom = linked[at].Id };
        }

        return linked;
    }

    private static (int From, int To) Wait(Stop old)
    {
        var from = old.IsDated ? old.Hi + 1 : Math.Max(0, old.PostponedSince ?? 0);
        return (from, (old.IsDated ? old.Lo : from) + LongestWait);
    }

    private static bool IsNewDate(Stop old, Stop next) => old != next
        && (!old.IsDated || (next.Lo >= old.Lo && next.Hi > old.Hi))
        && (old.Towns.Count == 0 || next.Towns.Count == 0 || old.Towns.Any(next.Towns.Contains))
        && (old.PostponedSince is not { } since || since == Telling.Unknown || next.FirstTold >= since - LeakDays);
}
