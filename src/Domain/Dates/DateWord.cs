using System.Collections.Frozen;
using System.Globalization;
using Motorcade.Domain.Resources;

namespace Motorcade.Domain.Dates;

/// <summary>What a word means in a date.</summary>
internal enum DateWordKind
{
    None, Month, Weekday, Number, Ordinal, Unit, Which, Relative, Part, Within, Season, Weekend, Vague, Year, Full,
}

/// <summary>A word of a date expression.</summary>
/// <param name="Kind">What it means.</param>
/// <param name="Value">Month 1-12, weekday 1-7 from Monday, a number, days of a unit, days from today.</param>
/// <param name="Text">For words that choose: last, next, this, following, early, late, earlier, later.</param>
/// <param name="Day">For a date in figures, the day.</param>
internal readonly record struct DateWord(DateWordKind Kind, int Value = 0, string Text = "", PartialDate? Day = null)
{
    private static readonly FrozenDictionary<string, DateWord> Words = WordTable.Rows("dates-words.tsv").ToFrozenDictionary(
        r => r[0], r => new DateWord(Enum.Parse<DateWordKind>(r[1], true), int.TryParse(r[2], CultureInfo.InvariantCulture,
            out var value) ? value : 0, r[2]));

    private static readonly string[] Figures = ["yyyy-M-d", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "M/d/yyyy", "yyyy/M/d"];

    /// <summary>What a word may mean; None for a word of no date.</summary>
    public static DateWord Of(string text, string lower)
    {
        if (Words.TryGetValue(lower, out var word))
            return word.Kind is DateWordKind.Month or DateWordKind.Weekday && !char.IsUpper(text[0]) ? default : word;
        if (!char.IsDigit(lower[0]))
            return default;
        if (lower.Length <= 2 && int.TryParse(lower, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return new(DateWordKind.Number, number);
        if (lower.Length is 3 or 4 && lower[^2..] is "st" or "nd" or "rd" or "th"
            && int.TryParse(lower[..^2], NumberStyles.None, CultureInfo.InvariantCulture, out number))
            return new(DateWordKind.Ordinal, number);
        if (lower.Length == 4 && int.TryParse(lower, NumberStyles.None, CultureInfo.InvariantCulture, out number)
            && number is >= 1700 and < 2200)
            return new(DateWordKind.Year, number);
        if (lower.Length <= 3 && int.TryParse(lower, NumberStyles.None, CultureInfo.InvariantCulture, out number))
            return new(DateWordKind.Number, number);
        return lower.Length is >= 8 and <= 10
            && DateOnly.TryParseExact(lower, Figures, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new(DateWordKind.Full, 0, "", PartialDate.Of(day))
            : default;
    }
}
