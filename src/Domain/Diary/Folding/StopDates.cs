using Motorcade.Domain.Dates;

namespace Motorcade.Domain.Diary.Folding;

/// <summary>
/// The dates of a stop: the finest, of those what is to be believed first. A day that lies in somebody's stay says nothing against it, so
/// the stay is taken; but where no end is told, a later day is a part of the stay only if one article tells
/// both, or the traveller was seen or is to do something on it.
/// </summary>
internal sealed class StopDates
{
    private readonly List<Variant<TimeWindow>> said;
    private readonly List<Variant<TimeWindow>> stays;

    public StopDates(IReadOnlyList<Testimony> claims)
    {
        var dated = claims.Where(c => c.Window.Grain != Grain.None).ToList();
        var finest = dated.Count == 0 ? Grain.None : dated.Min(c => c.Window.Grain);
        said = Variant<TimeWindow>.Of(dated.Where(c => c.Window.Grain == finest), c => c.Window);
        stays = said.FindAll(v => v.Claims[0].IsRecord || !said.Exists(o => IsPart(v, o)));
        if (finest == Grain.Day)
            (Interval, IsEndKnown) = Days(dated);
        else if (stays.Count > 0)
            (Interval, IsEndKnown) = (stays.OrderBy(v => v.Value.Hi - v.Value.Lo).First().Claims[0].Claim.Dates, false);
        IsByDay = finest == Grain.Day;
    }

    public DateInterval Interval { get; }

    private bool IsByDay { get; }

    private bool IsEndKnown { get; }

    /// <summary>What is said of the first day, when it differs.</summary>
    public List<Variant<int>> Starts() => !IsByDay ? [] : Said(
        said.Where(v => v.Value.Shape != StayShape.Until && stays.Exists(s => s == v || s.Value.Lo == v.Value.Lo)),
        w => w.Lo,
        Interval.Start?.First.DayNumber);

    /// <summary>What is said of the last day, when it differs; one day alone tells of the first, unless it is the one taken.</summary>
    public List<Variant<int>> Ends()
    {
        if (!IsByDay || !IsEndKnown)
            return [];
        var last = Interval.End?.Last.DayNumber;
        return Said(stays.Where(v => v.Value.Shape is StayShape.Until or StayShape.Stay || v.Value.Hi == last), w => w.Hi, last);
    }

    private static bool IsPart(Variant<TimeWindow> day, Variant<TimeWindow> stay) => stay.Value.Holds(day.Value)
        && (stay.Value.Shape != StayShape.Open || day.Value.Lo == stay.Value.Lo || day.Claims.Any(c => IsPart(c, stay)));

    private static bool IsPart(Testimony day, Variant<TimeWindow> stay) => day.Happened || day.Claim.Meets.Count > 0
        || day.Claim.Event is not null || stay.Claims.Any(s => s.Article == day.Article);

    /// <summary>Of the stay, or of a day on which it was borne out.</summary>
    private int TierOf(Variant<TimeWindow> stay) => said.Where(v => v == stay || stay.Value.Holds(v.Value)).Max(v => v.Tier);

    private static List<Variant<int>> Said(IEnumerable<Variant<TimeWindow>> stays, Func<TimeWindow, int> day, int? chosen)
    {
        var values = Variant<int>.Of(stays.SelectMany(v => v.Claims), c => day(c.Window));
        return values.Count < 2 ? [] : [.. values.OrderByDescending(v => v.Value == chosen)];
    }

    private (DateInterval Interval, bool IsEndKnown) Days(List<Testimony> dated)
    {
        var best = stays.OrderBy(v => v.Value.Shape == StayShape.Until).ThenByDescending(TierOf).First();
        var dates = best.Claims[0].Claim.Dates;
        if (best.Value.Shape == StayShape.Until)
            return (new(null, dates.End), true);
        if (best.Value.Shape != StayShape.Open)
            return (dates, true);
        var end = EndOf(best.Value.Lo, dated);
        return end is { } last ? (new(dates.Start, PartialDate.Of(DateOnly.FromDayNumber(last))), true) : (dates, dates.End is not null);
    }

    /// <summary>The last day of a stay that begins on a day: by who says so of that very stay, else by who tells until when.</summary>
    private int? EndOf(int start, List<Testimony> dated)
    {
        var ends = said.FindAll(v => v.Value.Lo == start && v.Value.Shape == StayShape.Stay)
            .Concat(said.FindAll(v => v.Value.Shape is StayShape.Until or StayShape.Stay && v.Value.From <= start && v.Value.Hi >= start));
        if (ends.FirstOrDefault() is { } known)
            return known.Value.Hi;
        var spans = dated.FindAll(c => c.Window.Grain == Grain.Span && c.Window.Lo == start);
        spans.Sort(Testimony.CompareWeight);
        if (spans.Count > 0)
            return spans[0].Window.Hi;
        var isOneDay = said.Exists(v => v.Value.Lo == start && v.Value.Shape == StayShape.Day);
        var isSeenLater = said.Exists(v => v.Value.Shape == StayShape.Day && v.Value.Lo > start
            && v.Value.Lo <= start + TimeWindow.OpenDays);
        return isOneDay && !isSeenLater ? start : null;
    }
}
