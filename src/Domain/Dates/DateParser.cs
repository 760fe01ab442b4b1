using Motorcade.Domain.Language;

namespace Motorcade.Domain.Dates;

/// <summary>Reads date expressions off a sentence's tokens, the longest first: ranges and lists around amounts and points.</summary>
internal sealed class DateParser
{
    private const int DaysOfAList = 4;

    private readonly DateTokens tokens;
    private readonly PointParser points;
    private readonly AmountParser amounts;

    public DateParser(DateTokens tokens)
    {
        this.tokens = tokens;
        points = new(tokens);
        amounts = new(tokens, points);
    }

    /// <summary>The expression that starts at a token, with the index behind it; null when none does.</summary>
    public (DateExpression Expression, int End)? At(int i)
    {
        if (tokens.Lower(i) == "now" && tokens.Lower(i - 1) is "between" or "from" && tokens.Lower(i + 1) is "and" or "to" or "until")
            return Range(i, (new() { Form = DateForm.Offset }, i + 1));
        if (tokens.Word(i).Kind == DateWordKind.None && tokens.Lower(i) is var word && word != "same" && !word.Contains('-'))
            return null;
        if (OtherCalendar.Claims(tokens, i))
            return null;
        if (amounts.At(i) is { } amount)
            return amount;
        if (points.At(i) is not { } first || OtherCalendar.Follows(tokens, first.End))
            return null;
        return Range(i, first) ?? first;
    }

    /// <summary>"27 June to 3 July", "June 30 and July 1", "Monday to Wednesday", "27 to 29 June".</summary>
    private (DateExpression Expression, int End)? Range(int start, (DateExpression Expression, int End) first)
    {
        if (first.Expression.Last is not null || first.Expression.Form is DateForm.Window or DateForm.Vague or DateForm.Duration)
            return null;
        var before = tokens.Lower(start - 1) == "the" ? tokens.Lower(start - 2) : tokens.Lower(start - 1);
        var joint = tokens.OverComma(first.End);
        var word = tokens.Lower(joint);
        if (word is not ("to" or "-" or "–" or "—" or "until" or "till" or "through" or "and" or "&" or "into")
            || (joint > first.End && word == "and"))
            return null;
        if (word is "—" or "into" && first.Expression.Form != DateForm.Day)
            return null;
        var next = joint + 1;
        next = tokens.Lower(next) is "on" or "in" ? next + 1 : next;
        var article = tokens.Lower(next) == "the";
        next = article ? next + 1 : next;
        if (first.Expression is { Form: DateForm.Day } && SecondDay(next, article, word) is { } day)
            return Tail(first.Expression, first.Expression with
            {
                Day = day.Value,
                Month = day.Value < first.Expression.Day ? (first.Expression.Month % 12) + 1 : first.Expression.Month,
                Weekday = null,
            }, day.End);
        if (before is "from" or "between" && word != "and" || before == "between")
        {
            if (tokens.Lower(next) is "now" or "date")
                return (first.Expression with { Last = new() { Form = DateForm.Offset } }, next + 1);
            if (first.Expression.Form == DateForm.Year && tokens.Is(next, DateWordKind.Year))
                return (first.Expression with { Last = new() { Form = DateForm.Year, Year = tokens.Word(next).Value } }, next + 1);
        }

        if (points.At(next) is not { } second || !Joins(first.Expression, second.Expression, word, before))
            return null;
        return (first.Expression with { Last = second.Expression }, second.End);
    }

    /// <summary>The second day of "June 27-29", "April the ninth till the seventeenth", "June 27 and 28, 2022".</summary>
    private (int Value, int End)? SecondDay(int next, bool article, string joint)
    {
        if (tokens.DayNumber(next) is not { } day || !(tokens.IsFigure(next) || article || joint is "through" or "to" or "till" or "until"))
            return null;
        if (tokens.Is(day.End, DateWordKind.Month) || (tokens.Lower(day.End) == "of" && tokens.Is(day.End + 1, DateWordKind.Month)))
            return null;
        var counts = tokens.IsNounAt(day.End) && tokens.Tag(day.End) is Tag.NNS or Tag.NN or Tag.JJ
            || tokens.Is(day.End, DateWordKind.Unit);
        return joint == "and" && counts && tokens.Word(next).Value != tokens.Word(next - 2).Value + 1 ? null : day;
    }

    private (DateExpression Expression, int End) Tail(DateExpression first, DateExpression last, int end)
    {
        if (tokens.YearAt(end) is { } year)
            return (first with { Year = year.Year, Last = last with { Year = year.Year } }, year.End);
        return tokens.Chosen(end, "year") is { } chosen
            ? (first with { Which = chosen.Which, Last = last with { Which = chosen.Which } }, chosen.End)
            : (first with { Last = last }, end);
    }

    private static bool Joins(DateExpression first, DateExpression second, string joint, string before)
    {
        if (second.Form is DateForm.Window or DateForm.Vague or DateForm.Duration or DateForm.Stretch || second.Last is not null)
            return false;
        if (joint is not ("and" or "&") || before == "between")
            return joint is not ("-" or "–" or "—") || first.Form == second.Form;
        if (first.Form != second.Form)
            return false;
        return first.Form switch
        {
            DateForm.Weekday => second.Weekday == (first.Weekday % 7) + 1 && second.Which.Length == 0,
            DateForm.Day => ((second.Month - first.Month + 12) % 12 * 31) + second.Day - first.Day is > 0 and <= DaysOfAList,
            DateForm.DayOfMonth => second.Day == first.Day + 1,
            _ => false,
        };
    }
}
