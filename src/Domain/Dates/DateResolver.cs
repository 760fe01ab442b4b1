namespace Motorcade.Domain.Dates;

/// <summary>Turns expressions into intervals, given the article's day, the governing tense and the dates mentioned before.</summary>
internal sealed class DateResolver
{
    private readonly DateMemory memory;
    private readonly DayResolver days;
    private readonly UnitResolver units;
    private readonly RangeResolver ranges;

    /// <param name="reference">The article's day; null leaves relative expressions open.</param>
    public DateResolver(DateOnly? reference)
    {
        memory = new(reference);
        days = new(memory);
        units = new(memory);
        ranges = new(memory, days, One);
    }

    /// <summary>Goes on to a sentence; a list of days has no verbs.</summary>
    public void Enter(int sentence, bool verbless) => (memory.Sentence, memory.Verbless) = (sentence, verbless);

    /// <summary>Whether this sentence has already named a day that is not over.</summary>
    public bool FollowsDay => memory.DaysSentence == memory.Sentence && memory.Days?.Start is { } start && start.First >= memory.Now;

    /// <summary>Later expressions may count from this one.</summary>
    public void Remember(DateMention mention) => memory.Remember(mention);

    /// <summary>The interval of an expression; null ends where they cannot be derived.</summary>
    /// <param name="expression">As written.</param>
    /// <param name="direction">-1 for a past verb, 1 for a future one, 0 when the verb does not say.</param>
    public DateInterval Resolve(DateExpression expression, int direction)
    {
        if (direction == TenseDirection.Planned && expression.Form != DateForm.Weekday)
            direction = 0;
        if (expression.Last is { } last)
            return ranges.Of(expression with { Last = null }, last, direction);
        var found = One(expression, direction);
        return expression.Lasting > 1 && found.Start is { Day: not null } start
            ? new(start, PartialDate.Of(start.First.AddDays(expression.Lasting - 1))) : found;
    }

    private DateInterval One(DateExpression e, int direction) => e.Form switch
    {
        DateForm.Day => days.Day(e, direction),
        DateForm.DayOfMonth => days.DayOfMonth(e, direction),
        DateForm.Weekday => days.Weekday(e, direction),
        DateForm.Month => days.Month(e, direction),
        DateForm.Year => DateInterval.At(new PartialDate(e.Year!.Value)),
        DateForm.Months => units.Months(e, direction),
        DateForm.QuarterOfNow => units.Quarter(e),
        DateForm.Week => units.Week(e, direction),
        DateForm.WeekOfYear => units.WeekOfYear(e),
        DateForm.WeekOf => Base(e, direction) is { } day ? CalendarDays.WeekOf(day) : default,
        DateForm.Weekend when e.Base is null => units.Weekend(e, direction),
        DateForm.Weekend => Base(e, direction) is { } near ? CalendarDays.WeekendOf(near) : default,
        DateForm.MonthOfNow => units.Month(e),
        DateForm.YearOfNow => units.Year(e),
        DateForm.Stretch => units.Stretch(e, One(e.Base!, direction)),
        DateForm.Offset => Offset(e, direction),
        DateForm.Window => units.Window(e),
        _ => default,
    };

    private DateOnly? Base(DateExpression e, int direction) => One(e.Base!, direction).Start is { Day: not null } day ? day.First : null;

    /// <summary>Days and weeks give a day, months a month, years a year; from a named day they all give days.</summary>
    private DateInterval Offset(DateExpression e, int direction)
    {
        var forward = e.Days + e.Months > 0;
        if (e.Base is { } named)
        {
            if (One(named, direction) is not { Start: { } start } from)
                return default;
            var counted = forward && from.End is { Day: not null } end ? end.First : start.First;
            return DateInterval.At(counted.AddMonths(e.Months).AddDays(e.Days));
        }

        var said = !e.Anchored ? null : e.Days == 0 && e.Months != 0 ? memory.Months : memory.Days;
        var day = said is { Start: { } first } known ? (forward && known.End is { } last ? last : first).First : memory.Now;
        if (day is not { } count)
            return default;
        if (e.Days != 0 || e.Months == 0)
            return DateInterval.At(count.AddMonths(e.Months).AddDays(e.Days));
        return e.Months % 12 == 0 ? DateInterval.At(new PartialDate(count.Year + (e.Months / 12)))
            : count.AddMonths(e.Months) is var month ? DateInterval.At(new PartialDate(month.Year, month.Month)) : default;
    }
}
