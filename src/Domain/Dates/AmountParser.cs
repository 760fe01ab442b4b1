using Motorcade.Domain.Language;

namespace Motorcade.Domain.Dates;

/// <summary>Reads lengths of time and what is counted by them: "two days ago", "a week after Sunday", "the next two weeks".</summary>
internal sealed class AmountParser(DateTokens tokens, PointParser points)
{
    public (DateExpression Expression, int End)? At(int i)
    {
        if (Hyphenated(i) is { } hyphenated)
            return hyphenated;
        if (Window(i) is { } window)
            return window;
        return NumberedUnits.At(tokens, i) is { } length ? Counted(i, length) : null;
    }

    private (DateExpression Expression, int End)? Counted(int i, NumberedUnits.Length length)
    {
        var form = length.Vague ? DateForm.Vague : DateForm.Offset;
        var counted = new DateExpression { Form = form, Days = length.Days, Months = length.Months };
        var back = counted with { Days = -length.Days, Months = -length.Months };
        var end = length.End;
        switch (tokens.Lower(end))
        {
            case "ago":
                return (back, end + 1);
            case "hence":
                return (counted, end + 1);
            case "earlier":
                return (back with { Anchored = true }, end + 1);
            case "later" or "afterwards" or "afterward":
                return (counted with { Anchored = true }, end + 1);
            case "before" or "prior":
                return Based(back, tokens.Over(end + 1, "to"));
            case "after" when tokens.Lower(i - 1) == "for":
                return (length.Vague ? counted : Duration(length), end);
            case "after" or "following" or "since":
                return tokens.Lower(end) == "since" && tokens.Lower(i - 1) != "in" ? (Duration(length), end) : Based(counted, end + 1);
            case "from" when tokens.Lower(i - 1) == "for" && !length.Vague:
                break;
            case "from" when tokens.Lower(end + 1) is "now" or "today":
                return (counted, end + 2);
            case "from" when points.At(end + 1) is { Expression.Form: not (DateForm.Month or DateForm.Year) }:
                return Based(counted, end + 1);
        }

        if (!length.Vague && tokens.Lower(i - 1) == "within")
            return (counted with { Form = DateForm.Window }, end);
        if (Starting(end) is { } first && length is { Vague: false, Months: 0, Days: > 1 })
            return (first.Expression with { Lasting = length.Days }, first.End);
        return !length.Vague && tokens.Lower(i - 1) == "in" && tokens.Lower(i - 2) is not ("first" or "time" or "last" or "second")
            ? (counted with { Within = "in" }, end) : (length.Vague ? counted : Duration(length), end);
    }

    /// <summary>"two days after Sunday"; counted from an event, no day can be told.</summary>
    private (DateExpression Expression, int End) Based(DateExpression counted, int at)
    {
        if (points.At(tokens.Over(at, "the")) is { } from
            && from.Expression is { Form: not (DateForm.Offset or DateForm.Duration) } or { Days: >= -1 and <= 1 })
            return (counted with { Base = from.Expression }, from.End);
        return tokens.IsNounAt(at) || tokens.Tag(at) is Tag.DT or Tag.PRP or Tag.PRPS or Tag.VBG or Tag.VBN
            ? (counted with { Form = DateForm.Vague }, at) : (counted with { Anchored = true }, at);
    }

    /// <summary>"three days starting (on) Monday": days are counted from a day.</summary>
    private (DateExpression Expression, int End)? Starting(int end)
    {
        var at = tokens.OverComma(end);
        if (tokens.Lower(at) is not ("starting" or "beginning" or "commencing" or "from"))
            return null;
        at++;
        at = tokens.Lower(at) is "on" or "from" ? at + 1 : at;
        return points.At(at) is { Expression.Form: DateForm.Day or DateForm.Weekday or DateForm.Offset } first ? first : null;
    }

    private static DateExpression Duration(NumberedUnits.Length length) =>
        new() { Form = DateForm.Duration, Days = length.Days, Months = length.Months };

    private (DateExpression Expression, int End)? Hyphenated(int i)
    {
        var word = tokens.Lower(i);
        var dash = word.IndexOf('-');
        if (dash < 1 || dash == word.Length - 1)
            return null;
        var (number, unit) = (word[..dash], word[(dash + 1)..]);
        if (unit is not ("day" or "days" or "week" or "weeks" or "month" or "months" or "year" or "years" or "night" or "nights")
            || DateWord.Of(number, number) is not { Kind: DateWordKind.Number } count)
            return null;
        var (days, months) = NumberedUnits.Scale(count.Value, DateWord.Of(unit, unit).Value);
        return (new() { Form = DateForm.Duration, Days = days, Months = months }, i + 1);
    }

    /// <summary>"the next three days", "the past two weeks", "the past year"; "the coming months" without a number.</summary>
    private (DateExpression Expression, int End)? Window(int i)
    {
        if (Numbered(i) is { } numbered)
            return numbered;
        if (!(tokens.Is(i, DateWordKind.Which) || tokens.Is(i, DateWordKind.Vague)) || tokens.Lower(i) is "this" or "that" or "current")
            return null;
        var at = i + 1;
        while (tokens.Is(at, DateWordKind.Vague) || tokens.Lower(at) is "couple" or "of")
            at++;
        if (at > i + 1 && tokens.Lower(at - 1) == "of" && tokens.Lower(at - 2) != "couple")
            return null;
        var couple = at > i + 1 && tokens.Lower(at - 1) is "couple" or "of";
        if (NumberedUnits.At(tokens, at) is { Vague: false } length)
            return tokens.Lower(length.End) == "of" && tokens.Word(i).Text == "last" ? null
                : tokens.Lower(length.End - 1).StartsWith("quarter", StringComparison.Ordinal)
                    ? (new() { Form = DateForm.QuarterOfNow, Which = tokens.Word(i).Text, Months = length.Months }, length.End)
                    : (Sized(i, length.Days, length.Months), length.End);
        if (!tokens.Is(at, DateWordKind.Unit))
            return null;
        var unit = tokens.Lower(at);
        var (days, months) = NumberedUnits.Scale(couple ? 2 : 1, tokens.Word(at).Value);
        if (couple || unit is "fortnight" or "decade" || (tokens.Lower(i) is "past" && unit is not ("quarter" or "day" or "night")))
            return unit.EndsWith('s') && !couple ? (new() { Form = DateForm.Vague }, at + 1) : (Sized(i, days, months), at + 1);
        return unit.EndsWith('s') ? (new() { Form = DateForm.Vague }, at + 1) : null;
    }

    /// <summary>"the 5 past years", "3 next weeks".</summary>
    private (DateExpression Expression, int End)? Numbered(int i)
    {
        if (!tokens.Is(i, DateWordKind.Number) || !tokens.Is(i + 1, DateWordKind.Which) || !tokens.Is(i + 2, DateWordKind.Unit)
            || !tokens.Lower(i + 2).EndsWith('s'))
            return null;
        var (days, months) = NumberedUnits.Scale(tokens.Word(i).Value, tokens.Word(i + 2).Value);
        return (Sized(i + 1, days, months), i + 3);
    }

    private DateExpression Sized(int which, int days, int months)
    {
        var sign = tokens.Word(which).Text is "last" or "previous" ? -1 : 1;
        return new() { Form = DateForm.Window, Days = sign * days, Months = sign * months };
    }
}
