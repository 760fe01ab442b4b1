using System.Globalization;

namespace Motorcade.Domain.Dates;

/// <summary>Dates and ranges written as one word: "26/06/2022", "05-Aug-2016", "June-August", "mid-May", "2017-Q1", "1990s".</summary>
internal static class CompoundDate
{
    private const int LongestWord = 24;

    /// <summary>The expression of a word in lower case; null for other words.</summary>
    public static DateExpression? Read(string word)
    {
        if (word.Length is 5 or 6 && word.EndsWith('s') && Year(word.TrimEnd('s').TrimEnd('\'', '’')) is { } decade && decade % 10 == 0)
            return OfYear(decade) with { Last = OfYear(decade + 9) };
        if (word.Length is < 5 or > LongestWord)
            return null;
        return word.Split('-', '–', '/', '.') switch
        {
            [var a, var b] => Two(a, b, word[a.Length] is '-' or '–'),
            [var a, var b, var c] => Three(a, b, c),
            _ => null,
        };
    }

    private static DateExpression? Two(string a, string b, bool dash)
    {
        var (first, second) = (Of(a), Of(b));
        return (first.Kind, second.Kind) switch
        {
            (DateWordKind.Month, DateWordKind.Year) => new() { Form = DateForm.Month, Month = first.Value, Year = second.Value },
            (DateWordKind.Year, DateWordKind.Month) => new() { Form = DateForm.Month, Month = second.Value, Year = first.Value },
            (DateWordKind.Year, DateWordKind.Year) when dash && first.Value < second.Value
                => OfYear(first.Value) with { Last = OfYear(second.Value) },
            (DateWordKind.Month, DateWordKind.Month) when dash => OfMonth(first.Value) with { Last = OfMonth(second.Value) },
            (DateWordKind.Weekday, DateWordKind.Weekday) when dash => OfWeekday(first.Value) with { Last = OfWeekday(second.Value) },
            (DateWordKind.Year, DateWordKind.Quarter) => second.Whole! with { Year = first.Value },
            (DateWordKind.Quarter, DateWordKind.Year) => first.Whole! with { Year = second.Value },
            (DateWordKind.Within, DateWordKind.Month) => OfMonth(second.Value) with { Within = first.Text },
            (DateWordKind.Within, DateWordKind.Year) => OfYear(second.Value) with { Within = first.Text },
            _ => null,
        };
    }

    private static DateExpression? Three(string a, string b, string c)
    {
        if (Of(a).Kind == DateWordKind.Year)
            return Day(a, b, c) ?? Day(a, c, b);
        if (Of(c).Kind != DateWordKind.Year)
            return null;
        var (dayFirst, monthFirst) = (Day(c, b, a), Day(c, a, b));
        return dayFirst is not null && monthFirst is not null && dayFirst != monthFirst
            ? dayFirst with { Base = monthFirst } : dayFirst ?? monthFirst;
    }

    private static DateExpression? Day(string year, string month, string day)
    {
        var number = Of(month) is { Kind: DateWordKind.Month } named ? named.Value : Figure(month);
        return Year(year) is { } y && number is >= 1 and <= 12 && Figure(day) is >= 1 and var d
            && d <= DateTime.DaysInMonth(y, number.Value)
            ? new() { Form = DateForm.Day, Year = y, Month = number, Day = d } : null;
    }

    private static DateWord Of(string part) => part.Length == 0 || part.Contains('s') && char.IsAsciiDigit(part[0]) ? default
        : DateWord.Of(char.ToUpperInvariant(part[0]) + part[1..], part);

    private static int? Year(string part) => part.Length == 4 && Figure(part) is >= 1700 and < 2200 and var year ? year : null;

    private static int? Figure(string part) =>
        int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static DateExpression OfYear(int year) => new() { Form = DateForm.Year, Year = year };

    private static DateExpression OfMonth(int month) => new() { Form = DateForm.Month, Month = month };

    private static DateExpression OfWeekday(int weekday) => new() { Form = DateForm.Weekday, Weekday = weekday };
}
