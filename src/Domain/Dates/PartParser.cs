using Motorcade.Domain.Language;

namespace Motorcade.Domain.Dates;

/// <summary>Reads parts of units and units taken from others: "early June", "the first week of May", "the week of 12 June".</summary>
internal sealed class PartParser(DateTokens tokens, PointParser points)
{
    private const int MonthsOfQuarter = 3;
    private const int QuartersOfAYear = 4;

    /// <summary>"earlier this week", "late last month", "early June", "the end of the month", "later in the day".</summary>
    public (DateExpression Expression, int End)? Within(int i)
    {
        if (tokens.Lower(i) == "beginning" && tokens.Lower(i + 1) != "of")
            return null;
        if (tokens.Tag(i) is Tag.VB or Tag.VBP or Tag.VBD && tokens.Lower(i) is "end" or "start")
            return null;
        var within = tokens.Word(i).Text;
        var next = tokens.Lower(i + 1) is "of" or "in" or "-" or "on" ? i + 2 : i + 1;
        var article = tokens.Lower(next) == "the";
        next = article ? next + 1 : next;
        var unit = tokens.Lower(next);
        if (tokens.Is(next, DateWordKind.Unit) && (article || within == "late" && tokens.Lower(next - 1) == "of"))
            return unit switch
            {
                "day" when within is "earlier" or "later" => (new() { Form = DateForm.Offset }, next + 1),
                "week" => (new() { Form = DateForm.Week, Which = "this", Within = within }, next + 1),
                "month" => (new() { Form = DateForm.MonthOfNow, Which = "this", Within = within }, next + 1),
                "year" => (new() { Form = DateForm.YearOfNow, Which = "this", Within = within }, next + 1),
                _ => null,
            };
        if (tokens.Is(next, DateWordKind.Part) && article && within is "earlier" or "later")
            return (new() { Form = DateForm.Offset, Anchored = true }, next + 1);
        if (points.At(next) is not { } inner || article && inner.Expression.Form is not (DateForm.Month or DateForm.Weekday))
            return tokens.Is(next, DateWordKind.Year) && tokens.Lower(i) is not ("later" or "earlier")
                ? (new() { Form = DateForm.Year, Year = tokens.Word(next).Value, Within = within }, next + 1) : null;
        if ((inner.Expression.Form is DateForm.Day && within is not ("early" or "late")) || inner.Expression.Form is DateForm.DayOfMonth)
            return null;
        return (inner.Expression.Within.Length > 0 ? inner.Expression : inner.Expression with { Within = within }, inner.End);
    }

    /// <summary>"the first week of May", "the last two months of 2021", "the second half of the year".</summary>
    public (DateExpression Expression, int End)? Stretch(int i)
    {
        int nth;
        int at;
        if (tokens.Lower(i) == "last")
            (nth, at) = (-1, i + 1);
        else if (tokens.DayOrdinal(i) is { } ordinal)
            (nth, at) = ordinal;
        else
            return null;
        if (tokens.Lower(at) == "half")
            return nth is 1 or 2 or -1 ? Half(nth, at + 1) : null;
        if (tokens.Is(at, DateWordKind.Unit) && tokens.Lower(at).EndsWith('s') && tokens.Lower(at + 1) == "of" && Whole(at + 2) is { } edge)
            return (edge.Expression with { Within = nth == 1 ? "early" : "late" }, edge.End);
        var (days, months, end) = NumberedUnits.At(tokens, at) is { Vague: false } length
            ? (length.Days, length.Months, length.End)
            : tokens.Is(at, DateWordKind.Unit) && NumberedUnits.Scale(1, tokens.Word(at).Value) is var one
                ? (one.Days, one.Months, at + 1) : default;
        if (end == 0 || tokens.Lower(end) != "of" || Whole(end + 1) is not { } whole)
            return null;
        // News says the first week of a month as loosely as its beginning.
        if (days == 7 && nth is 1 or -1 && whole.Expression.Form is DateForm.Month or DateForm.MonthOfNow)
            return (whole.Expression with { Within = nth == 1 ? "early" : "late" }, whole.End);
        return (new() { Form = DateForm.Stretch, Nth = nth, Days = days, Months = months, Base = whole.Expression }, whole.End);
    }

    /// <summary>"the third quarter of 2023"; without a year it is this year's.</summary>
    public (DateExpression Expression, int End)? NamedQuarter(int i)
    {
        if (tokens.Word(i).Value > QuartersOfAYear || tokens.Lower(i + 1) != "quarter")
            return null;
        return OfYear(new()
        {
            Form = DateForm.Months,
            Month = ((tokens.Word(i).Value - 1) * MonthsOfQuarter) + 1,
            Months = MonthsOfQuarter,
            Which = "this"
        }, i + 2);
    }

    /// <summary>"Q1", "Q1 2019", "H2 2020".</summary>
    public (DateExpression Expression, int End)? Quarter(int i) => OfYear(tokens.Word(i).Whole! with { Which = "this" }, i + 1);

    /// <summary>"the summer of 2019", "last winter", "in the spring".</summary>
    public (DateExpression Expression, int End)? Season(int i, string which)
    {
        var season = new DateExpression { Form = DateForm.Months, Month = tokens.Word(i).Value, Months = MonthsOfQuarter };
        if (tokens.YearAt(i + 1) is { } year && tokens.Lower(i + 1) != ",")
            return (season with { Year = year.Year }, year.End);
        if (tokens.Chosen(i + 1, "year") is { } chosen)
            return (season with { Which = chosen.Which, Within = "year" }, chosen.End);
        if (which.Length > 0)
            return (season with { Which = which }, i + 1);
        var before = tokens.Lower(i - 1) == "the" ? tokens.Lower(i - 2) : tokens.Lower(i - 1);
        return before is "in" or "by" or "during" or "since" or "until" or "over" && !tokens.IsNounAt(i + 1)
            && (tokens.Lower(i) != "fall" || tokens.Lower(i - 1) == "the") ? (season with { Which = "nearest" }, i + 1) : null;
    }

    /// <summary>"the weekend", "the weekend of 12 June".</summary>
    public (DateExpression Expression, int End)? Weekend(int i) =>
        tokens.Lower(i + 1) == "of" && points.At(tokens.Over(i + 2, "the")) is { Expression.Form: DateForm.Day or DateForm.DayOfMonth } day
            ? (new() { Form = DateForm.Weekend, Base = day.Expression }, day.End)
            : (new() { Form = DateForm.Weekend }, i + 1);

    /// <summary>"the week of 12 June", "the week beginning Monday", "week 31", "the day before", "the week after next".</summary>
    public (DateExpression Expression, int End)? Unit(int i)
    {
        var unit = tokens.Lower(i);
        if (tokens.Lower(i - 1) is "the" && tokens.Lower(i + 1) is "before" or "after" && Neighbour(i, unit) is { } neighbour)
            return neighbour;
        if (unit != "week")
            return null;
        if (tokens.Lower(i + 1) is "of" or "beginning" or "starting" or "commencing")
        {
            var at = tokens.Over(tokens.Over(i + 2, "on"), "the");
            return points.At(at) is { Expression.Form: DateForm.Day or DateForm.DayOfMonth or DateForm.Weekday } day
                ? (new() { Form = DateForm.WeekOf, Base = day.Expression }, day.End) : null;
        }

        if (!tokens.Is(i + 1, DateWordKind.Number) || !tokens.IsFigure(i + 1) || tokens.Word(i + 1).Value is < 1 or > 53
            || tokens.IsNounAt(i + 2))
            return null;
        var week = new DateExpression { Form = DateForm.WeekOfYear, Nth = tokens.Word(i + 1).Value };
        return OfYear(week, i + 2);
    }

    /// <summary>"the day before", "the night before", "the day before yesterday", "the week after next", "the year before".</summary>
    private (DateExpression Expression, int End)? Neighbour(int i, string unit)
    {
        var sign = tokens.Lower(i + 1) == "before" ? -1 : 1;
        if (unit is "day" or "night")
        {
            var offset = new DateExpression { Form = DateForm.Offset, Days = sign };
            if (tokens.Is(i + 2, DateWordKind.Relative) || tokens.Is(i + 2, DateWordKind.Weekday) || tokens.Is(i + 2, DateWordKind.Month))
                return points.At(i + 2) is { } from ? (offset with { Base = from.Expression }, from.End) : null;
            return tokens.IsNounAt(i + 2) || tokens.Tag(i + 2) is Tag.DT or Tag.PRP or Tag.PRPS or Tag.VBG
                ? null : (offset with { Anchored = true }, i + 2);
        }

        if (unit == "week" && sign > 0 && tokens.Lower(i + 2) == "next")
            return (new() { Form = DateForm.Week, Which = "after next" }, i + 3);
        if (unit == "week" && sign < 0 && tokens.Lower(i + 2) == "last")
            return (new() { Form = DateForm.Week, Which = "before last" }, i + 3);
        return unit is "year" or "month" && !tokens.IsNounAt(i + 2) && tokens.Tag(i + 2) is Tag.Stop or Tag.Comma
            ? (new() { Form = DateForm.Offset, Months = unit == "year" ? sign * 12 : sign, Anchored = true }, i + 2) : null;
    }

    private (DateExpression Expression, int End)? Half(int nth, int end)
    {
        if (tokens.Lower(end) != "of" || Whole(end + 1) is not { } whole)
            return null;
        var half = new DateExpression { Form = DateForm.Months, Month = nth == 1 ? 1 : 7, Months = 6, Which = "this" };
        if (whole.Expression.Form == DateForm.Year)
            return (half with { Year = whole.Expression.Year }, whole.End);
        if (whole.Expression.Form == DateForm.YearOfNow)
            return (half with { Which = whole.Expression.Which }, whole.End);
        return whole.Expression.Form is DateForm.Month or DateForm.MonthOfNow
            ? (whole.Expression with { Within = nth == 1 ? "early" : "late" }, whole.End) : null;
    }

    /// <summary>A month or year that a part is taken from.</summary>
    private (DateExpression Expression, int End)? Whole(int i)
    {
        var at = tokens.Over(i, "the");
        if (tokens.Is(at, DateWordKind.Year))
            return (new() { Form = DateForm.Year, Year = tokens.Word(at).Value }, at + 1);
        if (tokens.Lower(at) is "month" or "year" && at > i)
            return (new() { Form = tokens.Lower(at) == "month" ? DateForm.MonthOfNow : DateForm.YearOfNow, Which = "this" }, at + 1);
        return points.At(at) is { Expression.Form: DateForm.Month or DateForm.MonthOfNow or DateForm.YearOfNow } whole ? whole : null;
    }

    private (DateExpression Expression, int End) OfYear(DateExpression months, int i)
    {
        if (tokens.YearAt(i) is { } year)
            return (months with { Year = year.Year }, year.End);
        return tokens.Chosen(tokens.OverComma(i), "year") is { } chosen ? (months with { Which = chosen.Which }, chosen.End) : (months, i);
    }
}
