using Motorcade.Domain.Language;

namespace Motorcade.Domain.Dates;

/// <summary>Reads days of months, months and years by their names and numbers.</summary>
internal sealed class DayParser(DateTokens tokens)
{
    /// <summary>A whole day of the calendar beside a weekday: "26 June", "June 26, 2022", "26/06/2022".</summary>
    public (DateExpression Expression, int End)? Dated(int i)
    {
        var found = tokens.Word(i).Kind switch
        {
            DateWordKind.Whole => (tokens.Word(i).Whole!, i + 1),
            DateWordKind.Month => MonthFirst(i, ""),
            DateWordKind.Number or DateWordKind.Ordinal => DayAndMonth(i),
            _ => null,
        };
        return found is { Expression: { Form: DateForm.Day, Last: null } } ? found : null;
    }

    /// <summary>"June 26, 2022", "June the 26th", "June 2022", "June". "May" and "March" need a sign that they are months.</summary>
    public (DateExpression Expression, int End)? MonthFirst(int i, string which)
    {
        var month = tokens.Word(i).Value;
        var at = tokens.Over(tokens.OverComma(i + 1), "the");
        if (tokens.DayNumber(at) is { } day && (at == i + 1 || (tokens.DayOrdinal(at) is not null && tokens.Lower(at - 1) != ",")
            || tokens.Is(at, DateWordKind.Ordinal)))
            return WithYear(new() { Form = DateForm.Day, Month = month, Day = day.Value, Which = which }, day.End);
        if (which.Length == 0 && IsOtherWord(i))
            return null;
        if (tokens.YearAt(i + 1) is { } year)
            return (new() { Form = DateForm.Month, Month = month, Year = year.Year }, year.End);
        return tokens.Chosen(i + 1, "year") is { } chosen
            ? (new() { Form = DateForm.Month, Month = month, Which = chosen.Which, Within = "year" }, chosen.End)
            : (new() { Form = DateForm.Month, Month = month, Which = which }, i + 1);
    }

    /// <summary>"26 June 2022", "the 26th of June", "27 to 29 June", "the 26th".</summary>
    public (DateExpression Expression, int End)? DayFirst(int i) => DayAndMonth(i) ?? DayRange(i) ?? DayAlone(i);

    /// <summary>"2022", "2017 April". A bare number is a year only where a word before it says so.</summary>
    public (DateExpression Expression, int End)? YearFirst(int i)
    {
        var year = tokens.Word(i).Value;
        if (tokens.Is(i + 1, DateWordKind.Month))
            return (new() { Form = DateForm.Month, Month = tokens.Word(i + 1).Value, Year = year }, i + 2);
        if (tokens.Is(i + 1, DateWordKind.Quarter))
            return (tokens.Word(i + 1).Whole! with { Year = year }, i + 2);
        return IsYear(i) ? (new() { Form = DateForm.Year, Year = year }, i + 1) : null;
    }

    private bool IsYear(int i)
    {
        var before = tokens.Lower(i - 1);
        if (before == "year" || (tokens.Lower(i + 1) is "to" or "–" or "-" && tokens.Is(i + 2, DateWordKind.Year)))
            return true;
        if (!DateOpeners.Opens(before, DateOpening.Year) && !tokens.Is(i - 1, DateWordKind.Within))
            return false;
        return !DateOpeners.Opens(before, DateOpening.YearNotBeforeNoun)
            || tokens.Tag(i + 1) is not (Tag.NNS or Tag.NN or Tag.JJ or Tag.NNP) || tokens.Is(i + 1, DateWordKind.Month);
    }

    private (DateExpression Expression, int End)? DayAndMonth(int i)
    {
        if (tokens.DayNumber(i) is not { } day)
            return null;
        var at = tokens.Lower(day.End) == "day" ? day.End + 1 : day.End;
        at = tokens.Over(tokens.Over(at, "of"), "the");
        if (tokens.Is(at, DateWordKind.Month) && (at > day.End || tokens.IsFigure(i)))
            return WithYear(new() { Form = DateForm.Day, Month = tokens.Word(at).Value, Day = day.Value }, at + 1);
        if (tokens.Lower(day.End) == "-" && tokens.Word(day.End + 1).Whole is { Form: DateForm.Month, Year: not null, Last: null } dashed)
            return (dashed with { Form = DateForm.Day, Day = day.Value }, day.End + 2);
        if (tokens.Lower(day.End) == "day" && tokens.Chosen(day.End + 1, "month") is { } month)
            return (new() { Form = DateForm.DayOfMonth, Day = day.Value, Which = month.Which }, month.End);
        return tokens.Lower(i - 1) is "the" && tokens.Chosen(day.End, "month") is { } own
            ? (new() { Form = DateForm.DayOfMonth, Day = day.Value, Which = own.Which }, own.End) : null;
    }

    /// <summary>"27 to 29 June", "3-5 May", "18, 19 and 20 June", "the ninth till the seventeenth of April".</summary>
    private (DateExpression Expression, int End)? DayRange(int i)
    {
        if (tokens.DayNumber(i) is not { } day)
            return null;
        var joint = day.End;
        while (tokens.Lower(joint) == "," && tokens.IsFigure(joint + 1) && tokens.DayNumber(joint + 1) is { } listed)
            joint = listed.End;
        if (tokens.Lower(joint) is not ("to" or "-" or "–" or "—" or "and" or "or" or "until" or "till" or "through" or "&" or "into"))
            return null;
        var next = tokens.Over(joint + 1, "the");
        if (DayAndMonth(next) is not { Expression.Form: DateForm.Day } second
            || (second.Expression.Day <= day.Value && tokens.Lower(i - 1) is not ("the" or "from")))
            return null;
        var last = second.Expression;
        var first = last with { Day = day.Value };
        if (day.Value > last.Day)
            first = first with { Month = last.Month == 1 ? 12 : last.Month - 1, Year = last.Month == 1 ? last.Year - 1 : last.Year };
        return (first with { Last = last }, second.End);
    }

    /// <summary>"on the 26th", "from the 3rd to the 5th": an ordinal that no noun follows.</summary>
    private (DateExpression Expression, int End)? DayAlone(int i)
    {
        if (tokens.DayOrdinal(i) is not { } day || tokens.Lower(i - 1) != "the")
            return null;
        var opener = DateOpeners.Of(tokens.Lower(i - 2));
        var certain = (opener & DateOpening.Day) != 0;
        if ((!certain && (opener & DateOpening.DayBeforePreposition) == 0)
            || (!char.IsAsciiDigit(tokens.Lower(i)[0]) && (opener & DateOpening.DayInWords) == 0))
            return null;
        if (tokens.IsNounAt(day.End) || tokens.Is(day.End, DateWordKind.Unit) || tokens.Lower(day.End) is "of" or "-")
            return null;
        return certain || tokens.Tag(day.End) is Tag.Comma or Tag.Stop or Tag.IN or Tag.TO
            ? (new() { Form = DateForm.DayOfMonth, Day = day.Value }, day.End) : null;
    }

    private (DateExpression Expression, int End) WithYear(DateExpression day, int i)
    {
        if (tokens.YearAt(i) is { } year && !(tokens.Lower(i) == "," && tokens.IsNounAt(year.End) && tokens.Tag(year.End) == Tag.NNS))
            return (day with { Year = year.Year, Which = "" }, year.End);
        return tokens.Chosen(i, "year") is { } chosen ? (day with { Which = chosen.Which }, chosen.End) : (day, i);
    }

    private bool IsOtherWord(int i)
    {
        if (tokens.Lower(i) is not ("may" or "march" or "mar" or "dec" or "jan" or "jun"))
            return false;
        if (tokens.Tag(i) is Tag.MD or Tag.VB or Tag.VBP)
            return true;
        if (tokens.YearAt(i + 1) is not null && tokens.Lower(i + 1) is not ("in" or ","))
            return false;
        return !DateOpeners.Opens(tokens.Lower(i - 1), DateOpening.Month) || tokens.Tag(i + 1) == Tag.NNP;
    }
}
