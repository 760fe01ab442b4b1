using Motorcade.Domain.Dates;

namespace Motorcade.Domain.Diary.Folding;

/// <summary>The days that a claim speaks of, as day numbers.</summary>
/// <param name="Lo">First possible day.</param>
/// <param name="Hi">Last day that is spoken of.</param>
/// <param name="Grain">How fine.</param>
/// <param name="Shape">What of the stay is said; counts for days alone.</param>
internal readonly record struct TimeWindow(int Lo, int Hi, Grain Grain, StayShape Shape)
{
    /// <summary>Days within which somebody who came may be expected to be there still, or to have been there before.</summary>
    public const int OpenDays = 3;

    /// <summary>Longer than this is no stop known by its days.</summary>
    private const int LongestStay = 10;

    /// <summary>No date at all.</summary>
    public static readonly TimeWindow None = new(int.MaxValue, int.MaxValue, Grain.None, StayShape.Day);

    /// <summary>The first day that it does not contradict.</summary>
    public int From => Shape == StayShape.Until ? Lo - OpenDays : Lo;

    /// <summary>The last day that it does not contradict.</summary>
    public int Reach => Shape == StayShape.Open ? Hi + OpenDays : Hi;

    /// <summary>Reads dates; what "this week" was written out as is known by the day of publication.</summary>
    public static TimeWindow Of(DateInterval dates, DateOnly? published) => dates switch
    {
        { Start: null, End: null } => None,
        { Start: null, End: { Day: null } end } => Coarse(end, null),
        { Start: null, End: { } end } => new(end.Last.DayNumber, end.Last.DayNumber, Grain.Day, StayShape.Until),
        { Start: { Day: null } start } => Coarse(start, dates.End),
        { Start: { } start, End: { Day: not null } end } when end.Last >= start.First => Days(start.First, end.Last, published),
        { Start: { } start } => new(start.First.DayNumber, start.First.DayNumber, Grain.Day, StayShape.Open),
    };

    /// <summary>Whether both speak of a common day.</summary>
    public bool Overlaps(TimeWindow other) => Lo <= other.Hi && other.Lo <= Hi;

    /// <summary>Whether a single day lies in a stay as far as that is known.</summary>
    public bool Holds(TimeWindow day) => day.Shape == StayShape.Day && Shape != StayShape.Day && From <= day.Lo && day.Hi <= Reach;

    /// <summary>Whether both can be said of one stay.</summary>
    public bool Agrees(TimeWindow other) => Overlaps(other) || Holds(other) || other.Holds(this);

    private static TimeWindow Coarse(PartialDate start, PartialDate? end)
    {
        var last = end is { } known && known.Last >= start.Last ? known.Last : start.Last;
        return new(start.First.DayNumber, last.DayNumber, start.Month is null ? Grain.Year : Grain.Month, StayShape.Stay);
    }

    private static TimeWindow Days(DateOnly start, DateOnly end, DateOnly? published)
    {
        var (lo, hi) = (start.DayNumber, end.DayNumber);
        var grain = start.Day == 1 && end.AddDays(1).Day == 1 && hi > lo ? Grain.Month
            : IsWeek(start, end, published) ? Grain.Week
            : hi - lo > LongestStay ? Grain.Span
            : Grain.Day;
        return new(lo, hi, grain, lo == hi ? StayShape.Day : StayShape.Stay);
    }

    /// <summary>A whole week, what is left of it, or what has gone of it.</summary>
    private static bool IsWeek(DateOnly start, DateOnly end, DateOnly? published)
    {
        var length = end.DayNumber - start.DayNumber;
        if (length is < 2 or > 6)
            return false;
        var (monday, sunday) = (start.DayOfWeek == DayOfWeek.Monday, end.DayOfWeek == DayOfWeek.Sunday);
        return (monday && sunday)
            || (sunday && published is { } before && start.DayNumber - before.DayNumber is 0 or 1)
            || (monday && published is { } after && after.DayNumber - end.DayNumber is 0 or 1);
    }
}
