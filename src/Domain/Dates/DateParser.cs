using Motorcade.Domain.Language;

namespace Motorcade.Domain.Dates;

/// <summary>Reads date expressions off a sentence's tokens, the longest first.</summary>
internal sealed class DateParser
{
    private readonly Token[] tokens;
    private readonly DateWord[] words;
    private readonly PointParser points;

    public DateParser(Token[] tokens)
    {
        this.tokens = tokens;
        words = new DateWord[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
            words[i] = DateWord.Of(tokens[i].Text, tokens[i].Lower);
        points = new(tokens, words);
    }

    /// <summary>The expression that starts at a token, with the index behind it; null when none does.</summary>
    public (DateExpression Expression, int End)? At(int i)
    {
        if (Amounts(i) is { } amount)
            return amount;
        if (points.At(i) is not { } first)
            return null;
        return Range(i, first) ?? first;
    }

    /// <summary>"27 June to 3 July", "June 30 and July 1", "Monday to Wednesday", "27 to 29 June".</summary>
    private (DateExpression Expression, int End)? Range(int start, (DateExpression Expression, int End) first)
    {
        if (first.End >= tokens.Length
            || first.Expression.Form is not (DateForm.Day or DateForm.Weekday or DateForm.Month or DateForm.Year))
            return null;
        var joint = tokens[first.End].Lower;
        var between = start > 0 && tokens[start - 1].Lower == "between";
        var from = start > 0 && tokens[start - 1].Lower == "from";
        if (joint is not ("to" or "-" or "–" or "—" or "until" or "till" or "through" or "and"))
            return null;
        if (joint is "—" && first.Expression.Form != DateForm.Day)
            return null;
        var next = first.End + 1;
        if (next < tokens.Length && tokens[next].Lower is "on" or "the")
            next++;
        if (first.Expression is { Form: DateForm.Day, Day: not null, Month: { } month } && next < tokens.Length
            && words[next] is { Kind: DateWordKind.Number or DateWordKind.Ordinal, Value: >= 1 and <= 31 } number
                && tokens[next].Text.Any(char.IsDigit)
            && !(next + 1 < tokens.Length && words[next + 1].Kind == DateWordKind.Month) && !(joint == "and" && IsCount(next)))
            return Tail(first.Expression, new()
            {
                Form = DateForm.Day,
                Month = month,
                Day = number.Value,
                Year = first.Expression.Year
            }, next + 1);
        if (points.At(next) is not { } second || second.Expression.Form != first.Expression.Form)
            return null;
        if (first.Expression.Form is DateForm.Year or DateForm.Month && joint is "and" && !between)
            return null;
        if (first.Expression.Form == DateForm.Weekday && joint == "and" && !Adjacent(first.Expression, second.Expression) && !between
            && !from)
            return null;
        return (first.Expression with
        {
            Last = second.Expression,
            Year = first.Expression.Year ?? (first.Expression.Month <= second.Expression.Month
                ? second.Expression.Year : null)
        }, second.End);
    }

    private (DateExpression Expression, int End) Tail(DateExpression first, DateExpression last, int end)
    {
        if (end + 1 < tokens.Length && tokens[end].Tag == Tag.Comma && words[end + 1].Kind == DateWordKind.Year)
            end++;
        if (end < tokens.Length && words[end].Kind == DateWordKind.Year)
            return (first with { Year = words[end].Value, Last = last with { Year = words[end].Value } }, end + 1);
        return (first with { Last = last }, end);
    }

    private static bool Adjacent(DateExpression first, DateExpression second) => (first.Weekday % 7) + 1 == second.Weekday;

    private bool IsCount(int i) => i + 1 < tokens.Length && tokens[i + 1].Tag is Tag.NNS or Tag.NN
        && words[i + 1].Kind == DateWordKind.None;

    /// <summary>"two days ago", "a week later", "in three days", "a three-day visit", "nearly 30 years", "the coming months".</summary>
    private (DateExpression Expression, int End)? Amounts(int i)
    {
        if (Hyphenated(i) is { } hyphenated)
            return hyphenated;
        if (Coming(i) is { } coming)
            return coming;
        var at = i;
        var vague = words[at].Kind == DateWordKind.Vague;
        if (words[at].Kind is not (DateWordKind.Number or DateWordKind.Vague))
            return null;
        var count = words[at].Value;
        at++;
        if (at < tokens.Length && (tokens[at].Lower is "of" or "more" or "other" or "full" || words[at].Kind == DateWordKind.Vague
            || (count == 1 && words[at] is { Kind: DateWordKind.Number, Text: "2" })))
        {
            vague |= words[at].Kind == DateWordKind.Vague;
            at++;
        }

        if (at >= tokens.Length || words[at].Kind != DateWordKind.Unit || (at + 1 < tokens.Length && tokens[at + 1].Lower == "old"))
            return null;
        return Offset(i, at, count * words[at].Value, vague);
    }

    private (DateExpression Expression, int End)? Offset(int start, int unit, int days, bool vague)
    {
        var behind = unit + 1 < tokens.Length ? tokens[unit + 1].Lower : "";
        var before = start > 0 ? tokens[start - 1].Lower : "";
        var form = vague ? DateForm.Vague : DateForm.Offset;
        return behind switch
        {
            "ago" => (new() { Form = form, Amount = -days }, unit + 2),
            "earlier" or "before" => (new() { Form = form, Amount = -days, Anchored = true }, unit + 2),
            "later" or "after" or "afterwards" => (new() { Form = form, Amount = days, Anchored = true }, unit + 2),
            _ when before == "in" && words[unit].Value < 365 => (new() { Form = form, Amount = days }, unit + 1),
            _ => (new() { Form = vague ? DateForm.Vague : DateForm.Duration, Amount = days }, unit + 1),
        };
    }

    private (DateExpression Expression, int End)? Hyphenated(int i)
    {
        var dash = tokens[i].Lower.IndexOf('-');
        if (dash < 1)
            return null;
        var parts = tokens[i].Lower.Split('-');
        if (parts is [var number, var unit] && unit.TrimEnd('s') is "day" or "week" or "month" or "year" && parts.Length == 2)
        {
            var count = DateWord.Of(number, number) is { Kind: DateWordKind.Number } word ? word.Value : 0;
            return count == 0 ? null : (new() { Form = DateForm.Duration, Amount = count * DateWord.Of(unit, unit).Value }, i + 1);
        }

        return parts is [var part, var month] && part == "mid" && DateWord.Of(tokens[i].Text[4..], month) is { Kind: DateWordKind.Month } of
            ? (new() { Form = DateForm.Month, Month = of.Value, Within = "mid" }, i + 1)
            : null;
    }

    /// <summary>"the coming months", "recent weeks", "the past two years": no day can be told.</summary>
    private (DateExpression Expression, int End)? Coming(int i)
    {
        if (words[i].Kind is not (DateWordKind.Which or DateWordKind.Vague) || tokens[i].Lower is "this" or "a")
            return null;
        var at = i + 1;
        while (at < tokens.Length && words[at].Kind is DateWordKind.Number or DateWordKind.Vague)
            at++;
        return at < tokens.Length && words[at].Kind == DateWordKind.Unit && tokens[at].Lower.EndsWith('s')
            ? (new() { Form = DateForm.Vague }, at + 1)
            : null;
    }
}
