using Motorcade.Domain.Language;

namespace Motorcade.Domain.Dates;

/// <summary>Reads one point of the calendar: a day, a weekday, a week, a month, a year.</summary>
internal sealed class PointParser(Token[] tokens, DateWord[] words)
{
    private const int QuartersOfAYear = 4;

    /// <summary>The point that starts at a token, with the index behind it.</summary>
    public (DateExpression Expression, int End)? At(int i)
    {
        if (i >= tokens.Length)
            return null;
        return words[i].Kind switch
        {
            DateWordKind.Full => (new()
            {
                Form = DateForm.Day,
                Year = words[i].Day!.Value.Year,
                Month = words[i].Day!.Value.Month,
                Day = words[i].Day!.Value.Day
            }, i + 1),
            DateWordKind.Weekday => Weekday(i, ""),
            DateWordKind.Month => Month(i, ""),
            DateWordKind.Ordinal => Quarter(i) ?? DayFirst(i),
            DateWordKind.Number => DayFirst(i),
            DateWordKind.Year => Year(i, ""),
            DateWordKind.Relative => (new() { Form = DateForm.Offset, Amount = words[i].Value }, OverPart(i + 1)),
            DateWordKind.Which => Chosen(i),
            DateWordKind.Within => Within(i),
            DateWordKind.Season => Season(i, ""),
            DateWordKind.Weekend => (new() { Form = DateForm.Weekend }, i + 1),
            _ => NextDay(i),
        };
    }

    private bool Is(int i, DateWordKind kind) => i < tokens.Length && words[i].Kind == kind;

    private int OverComma(int i) => i < tokens.Length && tokens[i].Tag == Tag.Comma ? i + 1 : i;

    private int OverPart(int i) => Is(i, DateWordKind.Part) ? i + 1 : i;

    private (DateExpression Expression, int End)? Weekday(int i, string which)
    {
        var weekday = words[i].Value;
        var next = OverComma(i + 1);
        if (next < tokens.Length && tokens[next].Lower == "the")
            next++;
        if (which.Length == 0 && At(next) is { Expression: { Form: DateForm.Day } day } full && day.Weekday is null)
            return (day with { Weekday = weekday }, full.End);
        // "The Sun", "Sat", "Wed" are days only beside a date or behind "on".
        if (tokens[i].Lower is "sun" or "sat" or "wed" or "mon" && !(i > 0 && tokens[i - 1].Lower == "on"))
            return null;
        var end = OverPart(i + 1);
        // "Monday last week", "Thursday of next week"
        var week = end < tokens.Length && tokens[end].Lower == "of" ? end + 1 : end;
        if (Is(week, DateWordKind.Which) && week + 1 < tokens.Length && tokens[week + 1].Lower == "week")
            return (new() { Form = DateForm.Weekday, Weekday = weekday, Which = words[week].Text, Within = "week" }, week + 2);
        return (new() { Form = DateForm.Weekday, Weekday = weekday, Which = which }, end);
    }

    /// <summary>"June 26, 2022", "June 2022", "June". "May" and "March" need a sign that they are months.</summary>
    private (DateExpression Expression, int End)? Month(int i, string which)
    {
        var month = words[i].Value;
        if (i + 1 < tokens.Length && words[i + 1] is { Kind: DateWordKind.Number or DateWordKind.Ordinal, Value: >= 1 and <= 31 } day
            && char.IsDigit(tokens[i + 1].Text[0]))
            return WithYear(new() { Form = DateForm.Day, Month = month, Day = day.Value }, i + 2);
        if (IsOtherWord(i) && which.Length == 0)
            return null;
        var of = i + 1 < tokens.Length && tokens[i + 1].Lower == "of" ? i + 2 : OverComma(i + 1);
        if (Is(of, DateWordKind.Year))
            return (new() { Form = DateForm.Month, Month = month, Year = words[of].Value }, of + 1);
        return Is(of, DateWordKind.Which) && of + 1 < tokens.Length && tokens[of + 1].Lower == "year"
            ? (new() { Form = DateForm.Month, Month = month, Which = words[of].Text, Within = "year" }, of + 2)
            : (new() { Form = DateForm.Month, Month = month, Which = which }, i + 1);
    }

    private bool IsOtherWord(int i)
    {
        if (tokens[i].Lower is not ("may" or "march" or "mar" or "dec" or "jan" or "jun"))
            return false;
        if (tokens[i].Tag is Tag.MD or Tag.VB or Tag.VBP)
            return true;
        var before = i > 0 ? tokens[i - 1].Lower : "";
        return before is not ("in" or "since" or "of" or "until" or "by" or "last" or "next" or "this" or "early" or "late" or "mid"
            or "from" or "to" or "and" or "during" or "through");
    }

    /// <summary>"26 June 2022", "the 26th of June".</summary>
    private (DateExpression Expression, int End)? DayFirst(int i)
    {
        if (words[i].Value is < 1 or > 31 || !char.IsDigit(tokens[i].Text[0]))
            return null;
        var month = i + 1 < tokens.Length && tokens[i + 1].Lower == "of" ? i + 2 : i + 1;
        if (Is(month, DateWordKind.Month))
            return WithYear(new() { Form = DateForm.Day, Month = words[month].Value, Day = words[i].Value }, month + 1);
        // "27 to 29 June", "3-5 May"
        if (month + 1 < tokens.Length && tokens[month].Lower is "to" or "-" or "–" or "and"
            && words[month + 1] is { Kind: DateWordKind.Number or DateWordKind.Ordinal, Value: >= 1 and <= 31 }
            && DayFirst(month + 1) is { Expression: { Form: DateForm.Day, Last: null } last } second)
            return (last with { Day = words[i].Value, Last = last }, second.End);
        return null;
    }

    private (DateExpression Expression, int End) WithYear(DateExpression day, int i)
    {
        var year = OverComma(i);
        if (Is(year, DateWordKind.Year))
            return (day with { Year = words[year].Value }, year + 1);
        return Is(i, DateWordKind.Which) && i + 1 < tokens.Length && tokens[i + 1].Lower == "year"
            ? (day with { Which = words[i].Text }, i + 2)
            : (day, i);
    }

    /// <summary>A bare number is a year only where a preposition says so.</summary>
    private (DateExpression Expression, int End)? Year(int i, string within)
    {
        var before = i > 0 ? tokens[i - 1].Lower : "";
        var signed = within.Length > 0
            || before is "in" or "since" or "of" or "during" or "until" or "from" or "by" or "to" or "and" or "between" or "through"
                or "before" or "after"
            || (i > 0 && words[i - 1].Kind is DateWordKind.Within);
        return signed ? (new() { Form = DateForm.Year, Year = words[i].Value, Within = within }, i + 1) : null;
    }

    /// <summary>"last Friday", "this week", "next month", "last March", "the following day".</summary>
    private (DateExpression Expression, int End)? Chosen(int i)
    {
        var which = words[i].Text;
        if (i + 1 >= tokens.Length)
            return null;
        switch (words[i + 1].Kind)
        {
            case DateWordKind.Weekday:
                return Weekday(i + 1, which);
            case DateWordKind.Month:
                return Month(i + 1, which);
            case DateWordKind.Season:
                return Season(i + 1, which);
            case DateWordKind.Weekend:
                return (new() { Form = DateForm.Weekend, Which = which }, i + 2);
            case DateWordKind.Part when which is "this" or "last":
                return (new() { Form = DateForm.Offset, Amount = which == "last" ? -1 : 0 }, i + 2);
        }

        return tokens[i + 1].Lower switch
        {
            "day" or "night" when which is "next" or "following" => (new() { Form = DateForm.Offset, Amount = 1, Anchored = true }, i + 2),
            "day" or "night" when which is "last"
                && tokens[i].Lower is "previous" or "preceding" => (new() { Form = DateForm.Offset, Amount = -1, Anchored = true }, i + 2),
            "night" when which == "last" => (new() { Form = DateForm.Offset, Amount = -1 }, i + 2),
            "week" => (new() { Form = DateForm.Week, Which = which }, i + 2),
            "month" => (new() { Form = DateForm.MonthOfNow, Which = which }, i + 2),
            "year" => (new() { Form = DateForm.YearOfNow, Which = which }, i + 2),
            _ => null,
        };
    }

    /// <summary>"earlier this week", "late last month", "early June", "the end of the month".</summary>
    private (DateExpression Expression, int End)? Within(int i)
    {
        var next = i + 1;
        if (next < tokens.Length && (tokens[next].Lower is "of" or "in" or "-"))
            next++;
        if (next < tokens.Length && tokens[next].Lower == "the" && next + 1 < tokens.Length
            && tokens[next + 1].Lower is "month" or "week" or "year")
            return tokens[next + 1].Lower switch
            {
                "month" => (new() { Form = DateForm.MonthOfNow, Which = "this", Within = words[i].Text }, next + 2),
                "week" => (new() { Form = DateForm.Week, Which = "this", Within = words[i].Text }, next + 2),
                _ => (new() { Form = DateForm.YearOfNow, Which = "this", Within = words[i].Text }, next + 2),
            };
        if (Is(next, DateWordKind.Relative))
            return At(next);
        return next < tokens.Length && words[next].Kind is DateWordKind.Which or DateWordKind.Month or DateWordKind.Year
            or DateWordKind.Weekday
            && (words[next].Kind == DateWordKind.Year ? Year(next, words[i].Text) : At(next)) is { } inner
            ? (inner.Expression with { Within = inner.Expression.Within.Length > 0 ? inner.Expression.Within : words[i].Text }, inner.End)
            : null;
    }

    /// <summary>"the third quarter of 2023"; without a year it is this year's.</summary>
    private (DateExpression Expression, int End)? Quarter(int i)
    {
        if (words[i].Value > QuartersOfAYear || i + 1 >= tokens.Length || tokens[i + 1].Lower != "quarter")
            return null;
        var quarter = new DateExpression { Form = DateForm.Season, Month = ((words[i].Value - 1) * 3) + 1, Which = "this" };
        var year = i + 2 < tokens.Length && tokens[i + 2].Lower == "of" ? i + 3 : OverComma(i + 2);
        if (Is(year, DateWordKind.Year))
            return (quarter with { Year = words[year].Value }, year + 1);
        return Is(year, DateWordKind.Which) && year + 1 < tokens.Length && tokens[year + 1].Lower == "year"
            ? (quarter with { Which = words[year].Text }, year + 2)
            : (quarter, i + 2);
    }

    private (DateExpression Expression, int End)? Season(int i, string which)
    {
        var year = i + 1 < tokens.Length && tokens[i + 1].Lower == "of" ? i + 2 : i + 1;
        if (Is(year, DateWordKind.Year))
            return (new() { Form = DateForm.Season, Month = words[i].Value, Year = words[year].Value }, year + 1);
        return which.Length > 0 ? (new() { Form = DateForm.Season, Month = words[i].Value, Which = which }, i + 1) : null;
    }

    /// <summary>"the day after", "a day before", "the same day".</summary>
    private (DateExpression Expression, int End)? NextDay(int i) => tokens[i].Lower switch
    {
        "same" when i + 1 < tokens.Length
            && tokens[i + 1].Lower is "day" or "evening" or "night" => (new() { Form = DateForm.Offset, Anchored = true }, i + 2),
        "overnight" => (new() { Form = DateForm.Offset }, i + 1),
        _ => null,
    };
}
