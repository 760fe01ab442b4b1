using System.Collections.Frozen;
using System.Globalization;
using Motorcade.Domain.Resources;

namespace Motorcade.Domain.Dates;

/// <summary>A word of a date expression.</summary>
/// <param name="Kind">What it means.</param>
/// <param name="Value">Month 1-12, weekday 1-7 from Monday, a number, days of a unit, days from today.</param>
/// <param name="Text">For words that choose: last, next, this, following, early, late, earlier, later.</param>
/// <param name="Whole">For a word that is an expression by itself: a date in figures, a quarter, "June-August", "the 1990s".</param>
internal readonly record struct DateWord(DateWordKind Kind, int Value = 0, string Text = "", DateExpression? Whole = null)
{
    private const string NeedsCapital = "capital";

    private static readonly FrozenDictionary<string, (DateWord Word, bool Capital)> Words = WordTable.Rows("dates-words.tsv")
        .ToFrozenDictionary(r => r[0], r => (Parse(r), r.Length > 3 && r[3] == NeedsCapital));

    /// <summary>What a word may mean; None for a word of no date.</summary>
    public static DateWord Of(string text, string lower)
    {
        if (Words.TryGetValue(lower, out var known))
            return known.Capital && !char.IsUpper(text[0]) ? default : known.Word;
        if (!char.IsAsciiDigit(lower[0]))
            return lower.AsSpan().IndexOfAny('-', '–', '/') > 0 ? Compound(lower) : default;
        if (lower.Length <= 4 && int.TryParse(lower, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return lower.Length < 4 ? new(DateWordKind.Number, number)
                : number is >= 1700 and < 2200 ? new(DateWordKind.Year, number) : default;
        if (lower.Length is 3 or 4 && lower[^2..] is "st" or "nd" or "rd" or "th"
            && int.TryParse(lower[..^2], NumberStyles.None, CultureInfo.InvariantCulture, out number))
            return new(DateWordKind.Ordinal, number);
        return lower.AsSpan().IndexOfAny("-–/.s") > 0 ? Compound(lower) : default;
    }

    private static DateWord Compound(string lower) =>
        CompoundDate.Read(lower) is { } whole ? new(DateWordKind.Whole, 0, "", whole) : default;

    private static DateWord Parse(string[] row)
    {
        var kind = Enum.Parse<DateWordKind>(row[1], true);
        var value = int.TryParse(row[2], CultureInfo.InvariantCulture, out var number) ? number : 0;
        if (kind is not (DateWordKind.Quarter or DateWordKind.Half))
            return new(kind, value, row[2]);
        var months = new DateExpression { Form = DateForm.Months, Month = value, Months = kind == DateWordKind.Half ? 6 : 3 };
        return new(DateWordKind.Quarter, value, "", months);
    }
}
