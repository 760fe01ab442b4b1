using Motorcade.Domain.Language;

namespace Motorcade.Domain.Dates;

/// <summary>Reads one point or unit of the calendar: a day, a weekday, a week, a month, a year.</summary>
internal sealed class PointParser
{
    private readonly DateTokens tokens;
    private readonly DayParser days;
    private readonly PartParser parts;

    public PointParser(DateTokens tokens)
    {
        this.tokens = tokens;
        days = new(tokens);
        parts = new(tokens, this);
    }

    /// <summary>The point that starts at a token, with the index behind it.</summary>
    public (DateExpression Expression, int End)? At(int i) => tokens.Word(i).Kind switch
    {
        DateWordKind.Whole => Whole(i),
        DateWordKind.Weekday => Weekday(i, ""),
        DateWordKind.Month => days.MonthFirst(i, ""),
        DateWordKind.Ordinal => parts.Stretch(i) ?? parts.NamedQuarter(i) ?? days.DayFirst(i),
        DateWordKind.Number => days.DayFirst(i),
        DateWordKind.Year => days.YearFirst(i),
        DateWordKind.Relative => (new() { Form = DateForm.Offset, Days = tokens.Word(i).Value }, tokens.OverPart(i + 1)),
        DateWordKind.Which => parts.Stretch(i) ?? Chosen(i),
        DateWordKind.Within => parts.Within(i),
        DateWordKind.Season => parts.Season(i, ""),
        DateWordKind.Quarter => parts.Quarter(i),
        DateWordKind.Weekend => parts.Weekend(i),
        DateWordKind.Unit => parts.Unit(i),
        _ => tokens.Lower(i) == "same" ? Same(i) : null,
    };

    /// <summary>"26/06/2022", "June-August", "June-August 1992".</summary>
    private (DateExpression Expression, int End) Whole(int i)
    {
        var whole = tokens.Word(i).Whole!;
        return whole.Last is { Form: DateForm.Month } last && tokens.YearAt(i + 1) is { } year
            ? (whole with { Last = last with { Year = year.Year } }, year.End) : (whole, i + 1);
    }

    /// <summary>"Monday", "Monday night", "Monday, 26 June", "Monday the 26th", "Monday of next week", "Monday last week".</summary>
    public (DateExpression Expression, int End)? Weekday(int i, string which)
    {
        var weekday = tokens.Word(i).Value;
        var next = tokens.Over(tokens.OverComma(i + 1), "the");
        next = tokens.Lower(next) == "(" ? next + 1 : next;
        if (days.Dated(next) is { } full)
            return (full.Expression with { Weekday = weekday }, tokens.Lower(next - 1) == "(" ? tokens.Over(full.End, ")") : full.End);
        if (tokens.DayNumber(i + 1) is { } day && !tokens.IsNounAt(day.End) && !tokens.Is(day.End, DateWordKind.Unit)
            && tokens.Lower(i + 2) is not ("-" or "–" or ":" or "to" or "of" or "percent"))
            return (new() { Form = DateForm.DayOfMonth, Day = day.Value, Weekday = weekday }, day.End);
        if (tokens.Lower(i + 1) == "the" && tokens.DayOrdinal(i + 2) is { } spelled && !tokens.IsNounAt(spelled.End))
            return (new() { Form = DateForm.DayOfMonth, Day = spelled.Value, Weekday = weekday }, spelled.End);
        // "The Sun", "Sat", "Wed" are days only beside a date or behind "on".
        if (tokens.Lower(i) is "sun" or "sat" or "wed" or "mon" && tokens.Lower(i - 1) != "on")
            return null;
        var end = tokens.OverPart(i + 1);
        if (tokens.Chosen(end, "week") is { } week)
            return (new() { Form = DateForm.Weekday, Weekday = weekday, Which = week.Which, Within = "week" }, week.End);
        return (new() { Form = DateForm.Weekday, Weekday = weekday, Which = which }, end);
    }

    /// <summary>"last Friday", "this week", "next month", "last March", "the following day", "next week Monday".</summary>
    private (DateExpression Expression, int End)? Chosen(int i)
    {
        var which = tokens.Word(i).Text;
        if (which == "that" && tokens.Tag(i) != Tag.DT && tokens.Tag(i + 2) is not (Tag.Stop or Tag.Comma or Tag.IN or Tag.CC or Tag.TO))
            return null;
        var at = i + 1;
        if (tokens.Is(at, DateWordKind.Which) && which is "this" or "that")
            which = tokens.Word(at++).Text is var second && tokens.Lower(at - 1) is "coming" or "upcoming" ? "coming" : second;
        else if (tokens.Lower(i) is "coming" or "upcoming")
            which = "coming";
        if (tokens.Lower(at) == "same")
            at++;
        return tokens.Word(at).Kind switch
        {
            DateWordKind.Weekday => Weekday(at, which),
            DateWordKind.Month => days.MonthFirst(at, which == "coming" ? "next" : which),
            DateWordKind.Number or DateWordKind.Ordinal when which is "this" or "next" or "last" => days.Dated(at) is { } day
                ? (day.Expression with { Which = which }, day.End) : null,
            DateWordKind.Season => parts.Season(at, which),
            DateWordKind.Weekend => (new() { Form = DateForm.Weekend, Which = which }, at + 1),
            DateWordKind.Part => PartOf(which, tokens.Lower(at), at + 1),
            DateWordKind.Unit => Unit(which, at),
            _ => null,
        };
    }

    private static (DateExpression Expression, int End)? PartOf(string which, string part, int end) => which switch
    {
        "this" => (new() { Form = DateForm.Offset }, end),
        "last" => (new() { Form = DateForm.Offset, Days = -1 }, end),
        "that" => (new() { Form = DateForm.Offset, Anchored = true }, end),
        "next" or "following" when part != "noon" => (new() { Form = DateForm.Offset, Days = 1, Anchored = true }, end),
        "previous" => (new() { Form = DateForm.Offset, Days = -1, Anchored = true }, end),
        _ => null,
    };

    private (DateExpression Expression, int End)? Unit(string which, int at)
    {
        switch (tokens.Lower(at))
        {
            case "day" or "night":
                if (which is "coming" || (which is "this" && tokens.Lower(at) == "day"))
                    return null;
                return PartOf(which == "last" && tokens.Lower(at) == "day" ? "" : which, "day", at + 1);
            case "week":
                var weekday = tokens.Lower(at + 1) is "on" or "-" ? at + 2 : at + 1;
                return tokens.Is(weekday, DateWordKind.Weekday) ? InWeek(which, weekday)
                    : (new() { Form = DateForm.Week, Which = which }, at + 1);
            case "month":
                return (new() { Form = DateForm.MonthOfNow, Which = which }, at + 1);
            case "quarter":
                return (new() { Form = DateForm.QuarterOfNow, Which = which }, at + 1);
            case "year":
                return (new() { Form = DateForm.YearOfNow, Which = which }, at + 1);
            default:
                return null;
        }
    }

    private (DateExpression Expression, int End) InWeek(string which, int weekday) =>
        (new() { Form = DateForm.Weekday, Weekday = tokens.Word(weekday).Value, Which = which, Within = "week" },
            tokens.OverPart(weekday + 1));

    /// <summary>"the same day", "the same week".</summary>
    private (DateExpression Expression, int End)? Same(int i)
    {
        if (tokens.Is(i + 1, DateWordKind.Part) || tokens.Lower(i + 1) is "day" or "night")
            return (new() { Form = DateForm.Offset, Anchored = true }, i + 2);
        if (tokens.Is(i + 1, DateWordKind.Weekday))
            return Weekday(i + 1, "that");
        return tokens.Lower(i + 1) switch
        {
            "week" => (new() { Form = DateForm.Week, Which = "that" }, i + 2),
            "weekend" => (new() { Form = DateForm.Weekend, Which = "that" }, i + 2),
            "month" => (new() { Form = DateForm.MonthOfNow, Which = "that" }, i + 2),
            "year" => (new() { Form = DateForm.YearOfNow, Which = "that" }, i + 2),
            _ => null,
        };
    }
}
