using Motorcade.Domain.Diary.Paths;

namespace Motorcade.Domain.Diary.Presences;

/// <summary>What the dates of a stop say of the days asked.</summary>
internal static class StayDays
{
    /// <summary>Days that an ordinary stay has, for a stop of which only the month or year is known.</summary>
    private const int UsualStay = 2;

    /// <summary>How likely a stay whose last day is not said still lasts, one, two and three days after its first.</summary>
    private static readonly double[] Lasting = [0.5, 0.35, 0.25];

    /// <summary>Days for which a stay whose last day is not said is looked for after its first.</summary>
    public static int OpenDays => Lasting.Length;

    /// <summary>Null when the stop cannot cover any of the days.</summary>
    public static PresenceLimit? Limit(PathStop stop, DateOnly from, DateOnly to, DateOnly? elsewhere)
    {
        if (stop.First is not { } first || first > to)
            return null;
        if (stop.ArrivesOn is null)
            return Vague(stop, from, to);
        if (from <= (stop.LeavesOn ?? first))
            return PresenceLimit.None;
        if (stop.LeavesOn is not null || from >= elsewhere)
            return null;
        if (stop.Dates.End is { } end)
            return from <= end.Last ? new(Certainty.Possible, 0.4, $"last day known by the {Unit(end)}") : null;
        var after = from.DayNumber - first.DayNumber;
        return after <= OpenDays ? new(Certainty.Possible, Lasting[after - 1], "last day not said") : null;
    }

    /// <summary>As <see cref="Limit"/>, of a stop that is to the event of these days: coarse dates that hold them say enough.</summary>
    public static PresenceLimit? Attend(PathStop stop, DateOnly first, DateOnly last) =>
        stop.First <= last && stop.Last >= first ? PresenceLimit.None : Limit(stop, first, last, null);

    private static PresenceLimit? Vague(PathStop stop, DateOnly from, DateOnly to)
    {
        var (first, last) = (stop.First!.Value, stop.Last!.Value);
        if (from > last)
            return null;
        if (from <= first && to >= last)
            return PresenceLimit.None;
        var asked = Math.Min(to.DayNumber, last.DayNumber) - Math.Max(from.DayNumber, first.DayNumber) + 1;
        var share = Math.Min(1.0, (asked + UsualStay - 1.0) / (last.DayNumber - first.DayNumber + 1));
        return new(Certainty.Possible, share, $"dates known by the {Unit(stop.Dates.Start!.Value)}");
    }

    private static string Unit(Dates.PartialDate date) => date.Month is null ? "year" : "month";
}
