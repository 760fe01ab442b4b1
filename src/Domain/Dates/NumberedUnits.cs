namespace Motorcade.Domain.Dates;

/// <summary>Reads lengths of time off tokens: "two days", "a couple of weeks", "2 years and 3 months", "a few months".</summary>
internal static class NumberedUnits
{
    private const int DaysOfMonth = 30;
    private const int DaysOfYear = 365;

    /// <summary>A length that starts at a token; vague ones have no size.</summary>
    public static Length? At(DateTokens tokens, int i)
    {
        if (One(tokens, i) is not { } sum)
            return null;
        var alone = sum;
        while (!sum.Vague)
        {
            var next = tokens.Over(tokens.OverComma(sum.End), "and");
            if (One(tokens, next) is not { Vague: false } more || tokens.Is(next, DateWordKind.Number) == false
                || more.Days + (more.Months * DaysOfMonth) >= sum.Days + (sum.Months * DaysOfMonth))
                break;
            sum = new(sum.Days + more.Days, sum.Months + more.Months, false, more.End);
        }

        // "for the last three months, and two days ago" are two.
        return tokens.Lower(sum.End) == "ago" && tokens.Is(i - 1, DateWordKind.Which) ? alone : sum;
    }

    /// <summary>Days and months of so many units.</summary>
    public static (int Days, int Months) Scale(int count, int unit) => unit >= DaysOfYear ? (0, count * (unit / DaysOfYear * 12))
        : unit >= DaysOfMonth ? (0, count * (unit / DaysOfMonth)) : (count * unit, 0);

    private static Length? One(DateTokens tokens, int i)
    {
        if (!tokens.Is(i, DateWordKind.Number) && !tokens.Is(i, DateWordKind.Vague))
            return null;
        var (at, vague, count) = (i + 1, tokens.Is(i, DateWordKind.Vague), tokens.Word(i).Value);
        if (tokens.Is(at, DateWordKind.Number) && count >= 20 && count % 10 == 0 && tokens.Word(at).Value < 10)
            count += tokens.Word(at++).Value;
        if (tokens.Lower(at) is "of" or "more" or "other" or "full" or "whole" || tokens.Is(at, DateWordKind.Vague)
            || (count == 1 && tokens.Lower(at) == "couple"))
        {
            vague |= tokens.Is(at, DateWordKind.Vague);
            count = tokens.Lower(at) == "couple" ? 2 : count;
            at = tokens.Over(at + 1, "of");
        }

        if (!tokens.Is(at, DateWordKind.Unit) || tokens.Lower(at + 1) is "old" or "-old")
            return null;
        var (days, months) = Scale(count, tokens.Word(at).Value);
        return new(days, months, vague, at + 1);
    }

    /// <summary>So many days and months, with the index behind the words.</summary>
    internal readonly record struct Length(int Days, int Months, bool Vague, int End);
}
