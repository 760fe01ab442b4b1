using Motorcade.Domain.Reading;

namespace Motorcade.Domain.Diary.Folding;

/// <summary>Finds the stop that a claim may speak of, among those known by finer dates.</summary>
internal sealed class StopChoice(IEnumerable<Stop> stops)
{
    private const int OfAnotherTense = 100_000;
    private readonly DayIndex<Stop> index = new(stops.Where(s => s.IsDated), s => s.Lo, s => s.Hi);

    /// <summary>For one known by the day, the stop that it shares most days with; null when it agrees with none.</summary>
    public Stop? ByDay(Testimony claim) => Closest(Agreeing(claim.Town, claim.Window), claim.Window);

    /// <summary>The same for a telling that nothing must keep apart from the stop.</summary>
    public Stop? ByDay(Telling telling) => Closest(Agreeing(telling.Town, telling.Window).Where(s => s.Admits(telling)), telling.Window);

    /// <summary>
    /// For a coarser one, a stop within its dates: the same town and the same first or last day before others, then the next one after
    /// publication for what is to come, the last one before it for what was.
    /// </summary>
    public Stop? Within(Testimony claim) => index
        .Touching(claim.Window.Lo, claim.Window.Hi)
        .Where(s => s.Fits(claim.Town) && !IsNewDate(s, claim) && !(claim.Window.Hi > s.Hi && IsPutOff(s, claim)))
        .MinBy(s => (
            claim.Town is not null && s.Towns.Count == 0,
            s.Lo != claim.Window.Lo && s.Hi != claim.Window.Hi,
            claim.Happened && s.IsOff,
            Distance(s, claim)));

    /// <summary>For one without a date, the only stop that its day of publication is near to, or the only one spoken of by then.</summary>
    public Stop? Near(Testimony claim)
    {
        if (claim.Published is not { } day)
            return null;
        var (before, after) = Reach(claim.Status);
        var near = index.Touching(day - before, day + after).Where(s => s.Fits(claim.Town) && !IsNewDate(s, claim)).ToList();
        return near.Count < 2 ? near.FirstOrDefault()
            : Only(near.FindAll(s => claim.Negative ? s.FirstTold < day : s.FirstTold <= day && !IsPutOff(s, claim)))
            ?? Only(near.FindAll(s => claim.Happened && !s.IsOff));
    }

    private IEnumerable<Stop> Agreeing(string? town, TimeWindow window) => index
        .Touching(window.From - TimeWindow.OpenDays, window.Reach + TimeWindow.OpenDays)
        .Where(s => s.Fits(town) && s.Tellings.Any(t => t.Window.Agrees(window)));

    private static Stop? Closest(IEnumerable<Stop> stops, TimeWindow window) =>
        stops.MaxBy(s => Math.Min(s.Hi, window.Hi) - Math.Max(s.Lo, window.Lo));

    private static Stop? Only(List<Stop> stops) => stops.Count == 1 ? stops[0] : null;

    /// <summary>Days before and after publication that a claim of a status may speak of.</summary>
    private static (int Before, int After) Reach(TripStatus status) => status switch
    {
        TripStatus.Completed => (45, 0),
        TripStatus.Underway => (14, 3),
        TripStatus.Proposed or TripStatus.Planned => (3, 90),
        TripStatus.Denied => (45, 90),
        _ => (14, 90),
    };

    /// <summary>Whether the claim came when the stop was put off, and does not say so: it speaks of the new date.</summary>
    private static bool IsPutOff(Stop stop, Testimony claim) =>
        !claim.Negative && stop.PostponedSince is { } since && claim.Published is { } day && day >= since;

    /// <summary>Whether the claim tells of putting off and the stop was not spoken of by then: it is what comes of it.</summary>
    private static bool IsNewDate(Stop stop, Testimony claim) =>
        claim.Status == TripStatus.Postponed && claim.Published is { } day && stop.FirstTold != int.MaxValue && stop.FirstTold > day;

    private static int Distance(Stop stop, Testimony claim)
    {
        if (claim.Published is not { } day)
            return 0;
        if (claim.Prospective)
            return stop.Hi >= day ? Math.Max(0, stop.Lo - day) : OfAnotherTense + day - stop.Hi;
        if (claim.Happened)
            return stop.Lo <= day ? Math.Max(0, day - stop.Hi) : OfAnotherTense + stop.Lo - day;
        return Math.Max(0, Math.Max(stop.Lo - day, day - stop.Hi));
    }
}
