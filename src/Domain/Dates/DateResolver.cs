namespace Motorcade.Domain.Dates;

/// <summary>Turns expressions into intervals, given the article's day, the governing tense and the date mentioned before.</summary>
/// <param name="reference">The article's day; null leaves relative expressions open.</param>
internal sealed class DateResolver(DateOnly? reference)
{
    /// <summary>The interval of an expression; null ends where they cannot be derived.</summary>
    /// <param name="expression">As written.</param>
    /// <param name="direction">-1 for a past verb, 1 for a future one, 0 when the verb does not say.</param>
    /// <param name="anchor">The date last mentioned.</param>
    public DateInterval Resolve(DateExpression expression, int direction, DateInterval? anchor)
    {
        if (expression.Last is { } last)
            return Range(expression with { Last = null }, last, direction, anchor);
        return expression.Form switch
        {
            DateForm.Day => Day(expression, direction),
            DateForm.Weekday => Weekday(expression, direction, anchor),
            DateForm.Month => Month(expression, direction),
            DateForm.Year => DateInterval.At(new PartialDate(expression.Year!.Value)),
            DateForm.Season => Season(expression),
            DateForm.Week => Week(expression, direction),
            DateForm.Weekend => Weekend(expression, direction),
            DateForm.MonthOfNow => MonthOfNow(expression),
            DateForm.YearOfNow => YearOfNow(expression),
            DateForm.Offset => Offset(expression, anchor),
            _ => default,
        };
    }

    private DateInterval Range(DateExpression first, DateExpression last, int direction, DateInterval? anchor)
    {
        var start = Resolve(first, direction, anchor);
        var end = Resolve(last, direction, anchor);
        if (first.Form == DateForm.Weekday && start.Start is { } from && end.Start is { } to && to.First < from.First)
            end = direction < 0 && from.First.AddDays(-7) is var earlier ? end : DateInterval.At(to.First.AddDays(7));
        if (first.Form == DateForm.Weekday && start.Start is { } late && end.Start is { } early && early.First < late.First)
            start = DateInterval.At(late.First.AddDays(-7));
        return new(start.Start, end.End);
    }

    private DateInterval Day(DateExpression e, int direction)
    {
        var (month, day) = (e.Month!.Value, e.Day!.Value);
        if (e.Year is { } year)
            return Valid(year, month, day);
        if (reference is not { } now)
            return default;
        if (e.Which.Length > 0)
            return Valid(now.Year + Step(e.Which), month, day);
        DateOnly? best = null;
        for (year = now.Year - 1; year <= now.Year + 1; year++)
        {
            if (day > DateTime.DaysInMonth(year, month))
                continue;
            var candidate = new DateOnly(year, month, day);
            if (e.Weekday is { } weekday && Iso(candidate) != weekday)
                continue;
            if (best is null || Misfit(candidate, now, direction) < Misfit(best.Value, now, direction))
                best = candidate;
        }

        return best is { } found ? DateInterval.At(found) : e.Weekday is null ? default : Day(e with { Weekday = null }, direction);
    }

    /// <summary>Days away from the article's day; the wrong side of it counts half a year more.</summary>
    private static int Misfit(DateOnly day, DateOnly now, int direction)
    {
        var days = day.DayNumber - now.DayNumber;
        return Math.Abs(days) + (days * direction < 0 ? 183 : 0);
    }

    private DateInterval Weekday(DateExpression e, int direction, DateInterval? anchor)
    {
        var weekday = e.Weekday!.Value;
        if (e.Which == "following" && e.Within.Length == 0 && anchor?.End is { Day: not null } mentioned)
            return DateInterval.At(mentioned.First.AddDays(((weekday - Iso(mentioned.First) + 6) % 7) + 1));
        if (reference is not { } now)
            return default;
        if (e.Within == "week")
            return DateInterval.At(Monday(now).AddDays((7 * Step(e.Which)) + weekday - 1));
        var back = (Iso(now) - weekday + 7) % 7;
        var ahead = (weekday - Iso(now) + 7) % 7;
        var days = e.Which switch
        {
            "last" => back == 0 ? -7 : -back,
            "next" => ahead == 0 ? 7 : ahead,
            "this" when direction >= 0 => ahead,
            "following" => ahead == 0 ? 7 : ahead,
            _ when direction < 0 => -back,
            _ when direction > 0 => ahead,
            _ => back <= ahead ? -back : ahead,
        };
        return DateInterval.At(now.AddDays(days));
    }

    private DateInterval Month(DateExpression e, int direction)
    {
        var month = e.Month!.Value;
        if (e.Year is { } given)
            return DateInterval.At(new PartialDate(given, month));
        if (reference is not { } now)
            return default;
        var year = e switch
        {
            { Within: "year" } => now.Year + Step(e.Which),
            { Which: "last" } => month < now.Month ? now.Year : now.Year - 1,
            { Which: "next" } => month > now.Month ? now.Year : now.Year + 1,
            { Which: "this" } => now.Year,
            _ when direction < 0 => month <= now.Month ? now.Year : now.Year - 1,
            _ when direction > 0 => month >= now.Month ? now.Year : now.Year + 1,
            _ => Enumerable.Range(now.Year - 1, 3).MinBy(y => Math.Abs(((y - now.Year) * 12) + month - now.Month)),
        };
        return DateInterval.At(new PartialDate(year, month));
    }

    private DateInterval Season(DateExpression e)
    {
        if ((e.Year ?? reference?.Year + Step(e.Which)) is not { } year)
            return default;
        var first = new DateOnly(year, e.Month!.Value, 1);
        var last = first.AddMonths(2);
        return new(new PartialDate(first.Year, first.Month), new PartialDate(last.Year, last.Month));
    }

    private DateInterval Week(DateExpression e, int direction)
    {
        if (reference is not { } now)
            return default;
        var monday = Monday(now);
        var sunday = Iso(now) == 7;
        return e.Which switch
        {
            "last" => Days(monday.AddDays(-7), monday.AddDays(-1)),
            "next" or "following" => Days(monday.AddDays(7), monday.AddDays(13)),
            _ when e.Within == "earlier" || (e.Within.Length == 0 && direction < 0) => Days(monday, now),
            _ => Days(now.AddDays(1), sunday ? now.AddDays(7) : monday.AddDays(6)),
        };
    }

    private DateInterval Weekend(DateExpression e, int direction)
    {
        if (reference is not { } now)
            return default;
        var saturday = Monday(now).AddDays(5);
        if (e.Which == "last" || (e.Which.Length == 0 && direction < 0 && Iso(now) < 6))
            saturday = saturday.AddDays(-7);
        else if (e.Which is "next" && Iso(now) >= 6)
            saturday = saturday.AddDays(7);
        return Days(saturday, saturday.AddDays(1));
    }

    private DateInterval MonthOfNow(DateExpression e)
    {
        if (reference is not { } now)
            return default;
        var month = new DateOnly(now.Year, now.Month, 1).AddMonths(Step(e.Which));
        return DateInterval.At(new PartialDate(month.Year, month.Month));
    }

    private DateInterval YearOfNow(DateExpression e) =>
        reference is { } now ? DateInterval.At(new PartialDate(now.Year + Step(e.Which))) : default;

    /// <summary>Days and weeks give a day, months a month, years a year.</summary>
    private DateInterval Offset(DateExpression e, DateInterval? anchor)
    {
        var from = e.Anchored && anchor?.Start is { Day: not null } mentioned ? mentioned.First : reference;
        if (from is not { } day)
            return default;
        var days = Math.Abs(e.Amount);
        if (days >= 365)
            return DateInterval.At(new PartialDate(day.Year + (e.Amount / 365)));
        if (days >= 30 && days % 30 == 0)
            return day.AddMonths(e.Amount / 30) is var month ? DateInterval.At(new PartialDate(month.Year, month.Month)) : default;
        return DateInterval.At(day.AddDays(e.Amount));
    }

    private static DateInterval Valid(int year, int month, int day) =>
        day <= DateTime.DaysInMonth(year, month)
            ? DateInterval.At(new PartialDate(year, month, day)) : DateInterval.At(new PartialDate(year, month));

    private static int Step(string which) => which switch
    {
        "last" => -1,
        "next" or "following" => 1,
        _ => 0,
    };

    private static DateInterval Days(DateOnly first, DateOnly last) => new(PartialDate.Of(first), PartialDate.Of(last));

    private static int Iso(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    private static DateOnly Monday(DateOnly day) => day.AddDays(1 - Iso(day));
}
