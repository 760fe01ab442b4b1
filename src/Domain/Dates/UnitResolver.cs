using static Motorcade.Domain.Dates.CalendarDays;

namespace Motorcade.Domain.Dates;

/// <summary>Resolves weeks, weekends, months, quarters, seasons and years by the article's day or a date mentioned before.</summary>
internal sealed class UnitResolver(DateMemory memory)
{
    private const int MonthsOfQuarter = 3;
    private const int SundayNumber = 7;

    /// <summary>This week is the rest of it, earlier this week its beginning; said on a Sunday, this week is the one to come.</summary>
    public DateInterval Week(DateExpression e, int direction)
    {
        if (e.Which is "that" or "following" or "previous" && memory.Days is { Start: { } first })
            return WeekOf(first.First.AddDays(7 * Step(e.Which)));
        if (memory.Now is not { } now)
            return default;
        var monday = Monday(now);
        var sunday = Iso(now) == SundayNumber;
        return e.Which switch
        {
            "last" or "previous" => Span(monday.AddDays(-7), monday.AddDays(-1)),
            "next" or "following" or "coming" => Span(monday.AddDays(7), monday.AddDays(13)),
            "after next" => Span(monday.AddDays(14), monday.AddDays(20)),
            "before last" => Span(monday.AddDays(-14), monday.AddDays(-8)),
            _ when e.Within is "earlier" || (e.Within is "" or "early" && direction < 0) => Span(monday, now),
            _ => Span(now.AddDays(1), sunday ? now.AddDays(7) : monday.AddDays(6)),
        };
    }

    public DateInterval WeekOfYear(DateExpression e)
    {
        if ((e.Year ?? memory.Now?.Year + Step(e.Which)) is not { } year)
            return default;
        return WeekOf(FirstWeek(new(year, 1, 1)).AddDays(7 * (e.Nth - 1)));
    }

    public DateInterval Weekend(DateExpression e, int direction)
    {
        if (e.Which is "that" or "following" or "previous" && memory.Days is { Start: { } said })
            return WeekendOf(e.Which == "following" && Iso(said.First) >= 6 ? said.First.AddDays(7)
                : e.Which == "previous" ? said.First.AddDays(-7) : said.First);
        if (memory.Now is not { } now)
            return default;
        var saturday = Monday(now).AddDays(5);
        if (e.Which is "last" or "previous" || (e.Which.Length == 0 && direction < 0 && Iso(now) < 6))
            saturday = saturday.AddDays(-7);
        else if (e.Which is "next" or "following" or "coming" && Iso(now) >= 6)
            saturday = saturday.AddDays(7);
        return Span(saturday, saturday.AddDays(1));
    }

    public DateInterval Month(DateExpression e)
    {
        var said = e.Which is "that" or "following" or "previous" ? memory.Months?.Start?.First : null;
        if ((said ?? memory.Now) is not { } day)
            return default;
        var month = new DateOnly(day.Year, day.Month, 1).AddMonths(Step(e.Which));
        return DateInterval.At(new PartialDate(month.Year, month.Month));
    }

    public DateInterval Year(DateExpression e)
    {
        var said = e.Which is "that" or "following" or "previous" ? memory.Years?.Start?.First : null;
        return (said ?? memory.Now) is { } day ? DateInterval.At(new PartialDate(day.Year + Step(e.Which))) : default;
    }

    public DateInterval Quarter(DateExpression e)
    {
        if (memory.Now is not { } now)
            return default;
        var months = Math.Max(e.Months, MonthsOfQuarter);
        var first = new DateOnly(now.Year, ((now.Month - 1) / MonthsOfQuarter * MonthsOfQuarter) + 1, 1);
        return Row(Step(e.Which) > 0 ? first.AddMonths(MonthsOfQuarter) : first.AddMonths(months * Step(e.Which)), months);
    }

    /// <summary>"the summer of 2019", "last winter", "the first quarter": months in a row.</summary>
    public DateInterval Months(DateExpression e, int direction)
    {
        if (e.Year is { } given)
            return Row(new(given, e.Month!.Value, 1), e.Months);
        if (memory.Now is not { } now)
            return default;
        if (e.Within == "year" || e.Which == "this")
            return Row(new(now.Year + Step(e.Which), e.Month!.Value, 1), e.Months);
        var year = now.Year;
        bool Over(int y) => new DateOnly(y, e.Month!.Value, 1).AddMonths(e.Months) <= now;
        bool Begun(int y) => new DateOnly(y, e.Month!.Value, 1) <= now;
        if (e.Which is "last" or "previous" || (e.Which == "nearest" && direction < 0))
            year = e.Which == "nearest" ? (Begun(year) ? year : year - 1) : Over(year) ? year : year - 1;
        else if (e.Which is "next" or "following" or "coming" || direction > 0)
            year = (e.Which == "nearest" ? Over(year) : Begun(year)) ? year + 1 : year;
        return Row(new(year, e.Month!.Value, 1), e.Months);
    }

    public DateInterval Window(DateExpression e)
    {
        if (memory.Now is not { } now)
            return default;
        var other = now.AddMonths(e.Months).AddDays(e.Days);
        return other < now ? Span(other, now) : Span(now.AddDays(1), other);
    }

    /// <summary>"the first week of May", "the last two months of 2021": weeks belong to the month or year of their Thursday.</summary>
    public DateInterval Stretch(DateExpression e, DateInterval of)
    {
        if (of is not { Start: { } start, End: { } end })
            return default;
        if (e.Months > 0)
        {
            var lastMonth = new DateOnly(end.Last.Year, end.Last.Month, 1);
            return Row(e.Nth > 0 ? start.First.AddMonths((e.Nth - 1) * e.Months) : lastMonth.AddMonths(1 - e.Months), e.Months);
        }

        var weeks = e.Days % 7 == 0;
        var first = weeks ? FirstWeek(start.First) : start.First;
        var last = weeks ? FirstWeek(end.Last.AddDays(1)).AddDays(-1) : end.Last;
        return e.Nth > 0 ? Span(first.AddDays((e.Nth - 1) * e.Days), first.AddDays((e.Nth * e.Days) - 1))
            : Span(last.AddDays(1 - e.Days), last);
    }

    private static DateInterval Row(DateOnly first, int months)
    {
        var last = first.AddMonths(months - 1);
        return new(new PartialDate(first.Year, first.Month), new PartialDate(last.Year, last.Month));
    }
}
