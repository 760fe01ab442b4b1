using Motorcade.Domain.Diary.Paths;
using Motorcade.Domain.Reading;

namespace Motorcade.Domain.Diary.Presences;

/// <summary>
/// Says how sure it is that a traveller was at a stop on the days asked. Status, dates, place and sources each set a limit; the lowest is
/// the certainty, their product with the confidence the probability.
/// </summary>
public static class PresenceJudge
{
    private const double Trusted = 0.7;
    private const double Official = 0.9;
    private const int MostReasons = 2;

    /// <summary>Days for which a stop whose last day is not said is looked for after its first.</summary>
    public static int OpenDays => StayDays.OpenDays;

    /// <summary>Null when the stop does not cover any of the days: undated, over, or not begun.</summary>
    /// <param name="stop">The stop.</param>
    /// <param name="from">First day asked.</param>
    /// <param name="to">Last day asked, not before the first.</param>
    /// <param name="asked">What the question says of the place; the stop is taken to fit it.</param>
    /// <param name="elsewhere">First day of the traveller's next stop, which ends a stay whose last day is not said, or null.</param>
    public static Presence? Judge(PathStop stop, DateOnly from, DateOnly to, PlaceAsked asked, DateOnly? elsewhere = null) =>
        StayDays.Limit(stop, from, to, elsewhere) is { } days ? Weigh(stop, days, Place(stop, asked)) : null;

    /// <summary>How sure it is that a traveller attended an event to which the stop is said to have been.</summary>
    /// <param name="stop">The stop.</param>
    /// <param name="first">First day of the event; null while undated.</param>
    /// <param name="last">Last day of the event.</param>
    public static Presence Attend(PathStop stop, DateOnly? first, DateOnly? last)
    {
        var days = stop.First is null || first is null ? new PresenceLimit(Certainty.Possible, 0.8, "date not said")
            : StayDays.Attend(stop, first.Value, last ?? first.Value) ?? new(Certainty.Possible, 0.5, "not on the days of the event");
        return Weigh(stop, days, PresenceLimit.None);
    }

    private static Presence Weigh(PathStop stop, params PresenceLimit[] sides)
    {
        PresenceLimit[] limits = [Status(stop), .. sides, Sources(stop)];
        var certainty = limits.Max(l => l.Certainty);
        var probability = limits.Aggregate(Confidence(stop), (p, l) => p * l.Factor);
        var reasons = limits.Where(l => l.Certainty > Certainty.Certain).OrderByDescending(l => l.Certainty).Take(MostReasons);
        return new(stop, certainty, Math.Round(probability, 4), string.Join(", ", reasons.Select(l => l.Reason)));
    }

    /// <summary>The surest first.</summary>
    public static IOrderedEnumerable<Presence> InOrder(IEnumerable<Presence> presences) =>
        presences.OrderBy(p => p.Certainty).ThenByDescending(p => p.Probability).ThenBy(p => p.Stop.Id, StringComparer.Ordinal);

    private static PresenceLimit Status(PathStop stop) => stop.Status switch
    {
        TripStatus.Completed => PresenceLimit.None,
        TripStatus.Underway => new(Certainty.Likely, 0.95, "underway when last reported"),
        TripStatus.Planned when stop.IsUnconfirmed => new(Certainty.Possible, 0.4, "planned, never confirmed"),
        TripStatus.Planned when stop.IsOfficial && stop.Disputed.Count == 0 => new(Certainty.Likely, 0.85, "officially planned"),
        TripStatus.Planned when stop.IsOfficial => new(Certainty.Possible, 0.65, "officially planned, but contradicted"),
        TripStatus.Planned => new(Certainty.Possible, 0.65, "planned, not by an official source"),
        TripStatus.Proposed => new(Certainty.Unlikely, 0.2, "only proposed"),
        TripStatus.Postponed => new(Certainty.Unlikely, 0.05, "postponed"),
        TripStatus.Cancelled => new(Certainty.Unlikely, 0.03, "cancelled"),
        _ => new(Certainty.Unlikely, 0.03, "denied"),
    };

    private static PresenceLimit Place(PathStop stop, PlaceAsked asked) => asked switch
    {
        PlaceAsked.Country => PresenceLimit.None,
        _ when stop.Place.Name.Length > 0 => PresenceLimit.None,
        PlaceAsked.Town => new(Certainty.Possible, 0.3, "place known only by its country"),
        _ => new(Certainty.Possible, 1, "place known only by its country"),
    };

    private static PresenceLimit Sources(PathStop stop)
    {
        if (stop.IsWeak)
            return new(Certainty.Possible, 1, "told by weak claims alone");
        if (stop.Status == TripStatus.Completed && stop.Disputed.Count > 0)
            return new(Certainty.Likely, 0.8, $"sources differ on the {string.Join(" and the ", stop.Disputed)}");
        return Confidence(stop) < Trusted ? new(Certainty.Likely, 1, "told with little confidence") : PresenceLimit.None;
    }

    private static double Confidence(PathStop stop) => stop.IsOfficial ? Math.Max(stop.Confidence, Official) : stop.Confidence;
}
