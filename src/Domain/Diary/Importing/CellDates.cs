using System.Globalization;
using Motorcade.Domain.Dates;

namespace Motorcade.Domain.Diary.Importing;

/// <summary>Reads dates in the forms of other people's tables.</summary>
/// <param name="formats">As .NET writes them, "dd.MM.yyyy"; empty to guess.</param>
public sealed class CellDates(IReadOnlyList<string> formats)
{
    private static readonly string[] Sure =
    [
        "yyyy-MM-dd", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "d.M.yyyy", "d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy",
            "MMM d yyyy", "MMMM d yyyy",
        "d-MMM-yyyy", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm:ss'Z'",
    ];

    private static readonly string[] MonthFirst = ["M/d/yyyy", "M-d-yyyy", "M/d/yyyy H:mm", "M/d/yyyy H:mm:ss"];
    private static readonly string[] DayFirst = ["d/M/yyyy", "d-M-yyyy", "d/M/yyyy H:mm", "d/M/yyyy H:mm:ss"];

    /// <summary>The date of a cell, or null with what is wrong and what to do.</summary>
    public (PartialDate? Date, string? Reason) Read(string cell)
    {
        if (formats.Count > 0)
            return Exact(cell, formats) is { } given ? (given, null)
                : (null, $"'{cell}' has none of the forms {string.Join(", ", formats)}");
        if (PartialDate.Parse(cell) is { } iso)
            return (iso, null);
        if (Exact(cell, Sure) is { } sure)
            return (sure, null);
        return (Exact(cell, MonthFirst), Exact(cell, DayFirst)) switch
        {
            ({ } one, { } other) when one != other => (null,
                $"'{cell}' may be {one} or {other}; say which with --dates M/d/yyyy or --dates d/M/yyyy"),
            ({ } one, _) => (one, null),
            (_, { } other) => (other, null),
            _ => (null, $"'{cell}' is no date; say its form with --dates, for example --dates yyyyMMdd"),
        };
    }

    private static PartialDate? Exact(string cell, IReadOnlyList<string> forms)
    {
        foreach (var form in forms)
        {
            if (!DateTime.TryParseExact(cell, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
                continue;
            var (day, month) = (form.Contains('d', StringComparison.Ordinal), form.Contains('M', StringComparison.Ordinal));
            return new(moment.Year, month || day ? moment.Month : null, day ? moment.Day : null);
        }
        return null;
    }
}
