using System.Globalization;

namespace Motorcade.Domain.Dates;

/// <summary>A day, month or year of the Gregorian calendar, with the precision that is known.</summary>
/// <param name="Year">1 to 9999.</param>
/// <param name="Month">1 to 12, or null for a year.</param>
/// <param name="Day">1 to 31, or null for a month or a year.</param>
public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null) : IComparable<PartialDate>
{
    /// <summary>The first day it may be.</summary>
    public DateOnly First => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day it may be.</summary>
    public DateOnly Last => Day is { } day ? new(Year, Month!.Value, day)
        : new(Year, Month ?? 12, DateTime.DaysInMonth(Year, Month ?? 12));

    /// <summary>A whole day.</summary>
    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Reads YYYY, YYYY-MM or YYYY-MM-DD; null for anything else.</summary>
    public static PartialDate? Parse(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        string[] formats = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];
        var format = Array.Find(formats, f => f.Length == text.Length);
        if (format is null || !DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return null;
        return new(day.Year, text.Length > 4 ? day.Month : null, text.Length > 7 ? day.Day : null);
    }

    /// <summary>Whether the two may be the same, at the coarser precision.</summary>
    public bool Fits(PartialDate other) => First <= other.Last && other.First <= Last;

    /// <summary>By first day, the finer first.</summary>
    public int CompareTo(PartialDate other) => First != other.First ? First.CompareTo(other.First) : Last.CompareTo(other.Last);

    /// <summary>ISO 8601: YYYY, YYYY-MM or YYYY-MM-DD.</summary>
    public override string ToString() =>
        Day is { } day ? $"{Year:D4}-{Month:D2}-{day:D2}" : Month is { } month ? $"{Year:D4}-{month:D2}" : $"{Year:D4}";
}
