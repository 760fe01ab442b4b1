using System.Globalization;

namespace Motorcade.Domain.Diary.Importing;

/// <summary>Reads the days of a row whose dates are written YYYY-MM-DD.</summary>
internal static class RowDates
{
    /// <summary>Gives both days, the first one twice when the row has no last; or says what is wrong.</summary>
    public static RowFault? Read(DiaryRow row, string key, string first, string last, out DateOnly start, out DateOnly end)
    {
        (start, end) = (default, default);
        if (key.Length == 0)
            return new(row.Line, key, "id", FaultKind.Key, "is empty; a row is known again by it");
        if (!Parse(row[first], out start))
            return new(row.Line, key, first, FaultKind.Date, $"'{row[first]}' is no day of the form YYYY-MM-DD");
        end = start;
        if (row[last].Length > 0 && !Parse(row[last], out end))
            return new(row.Line, key, last, FaultKind.Date, $"'{row[last]}' is no day of the form YYYY-MM-DD");
        return end < start ? new(row.Line, key, last, FaultKind.Date, $"{row[last]} lies before {first}, {row[first]}") : null;
    }

    private static bool Parse(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
