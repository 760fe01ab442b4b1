using System.Globalization;
using System.Text.RegularExpressions;
using Motorcade.Domain.Dates;

namespace Motorcade.Domain.Diary.Importing;

/// <summary>Reads the days that a remark names without their year: "June 19–20", "November 29, 1874–February 2, 1875".</summary>
internal static partial class RemarkDates
{
    /// <summary>The first span of days in a text and where it stands; the year is the one that lies nearest to a day.</summary>
    public static (DateInterval Days, int Start, int End)? First(string text, int from, int to, DateOnly near)
    {
        var match = Span().Match(text, from, to - from);
        if (!match.Success || Day(match, "m", "d", "y", near) is not { } first)
            return null;
        DateOnly? last = match.Groups["e"].Success
            ? match.Groups["n"].Success ? Day(match, "n", "e", "z", first) : With(first, match.Groups["e"].ValueSpan)
            : first;
        return last is not { } end || end < first ? null : (new(PartialDate.Of(first), PartialDate.Of(end)), match.Index,
            match.Index + match.Length);
    }

    private static DateOnly? Day(Match match, string month, string day, string year, DateOnly near)
    {
        var number = 1 + Array.FindIndex(Months, m => match.Groups[month].ValueSpan.StartsWith(m, StringComparison.OrdinalIgnoreCase));
        var date = int.Parse(match.Groups[day].ValueSpan, CultureInfo.InvariantCulture);
        if (match.Groups[year].Success)
            return Made(int.Parse(match.Groups[year].ValueSpan, CultureInfo.InvariantCulture), number, date);
        return new[] { Made(near.Year - 1, number, date), Made(near.Year, number, date), Made(near.Year + 1, number, date) }
            .Where(d => d is not null).MinBy(d => Math.Abs(d!.Value.DayNumber - near.DayNumber));
    }

    private static DateOnly? With(DateOnly first, ReadOnlySpan<char> day) =>
        Made(first.Year, first.Month, int.Parse(day, CultureInfo.InvariantCulture));

    private static DateOnly? Made(int year, int month, int day) =>
        year is > 0 and < 10000 && month > 0 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private const string Month = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*";

    [GeneratedRegex(
        @"\b(?<m>" + Month + @")\.?\s(?<d>\d{1,2})(?:,\s(?<y>\d{4}))?"
            + @"(?:\s?[-–—]\s?(?:(?<n>" + Month + @")\.?\s)?(?<e>\d{1,2})\b(?:,\s(?<z>\d{4}))?)?",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Span();
}
