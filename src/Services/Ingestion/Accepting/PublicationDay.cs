using System.Globalization;
using Motorcade.Hosting.Rpc;

namespace Motorcade.Ingestion.Accepting;

/// <summary>Reads the publication date that a caller gives.</summary>
internal static class PublicationDay
{
    private const string Field = "published";

    /// <summary>The first newspapers appeared in 1605.</summary>
    private const int FirstYear = 1605;

    /// <summary>Reads YYYY-MM-DD, with a time of day behind it or without; null for an empty text.</summary>
    /// <param name="text">What the caller gave.</param>
    /// <param name="today">The day it is, in UTC.</param>
    public static DateOnly? Parse(string text, DateOnly today)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0)
            return null;
        var day = trimmed.Length > 10 && trimmed[10] == 'T' ? trimmed[..10] : trimmed;
        if (day.StartsWith("0000", StringComparison.Ordinal))
            throw new InvalidRequestException(Field, "names the year 0, which there never was; give YYYY-MM-DD or leave it empty");
        if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            throw new InvalidRequestException(Field, "is not a date; give YYYY-MM-DD or leave it empty");
        if (date.Year < FirstYear)
            throw new InvalidRequestException(Field, $"lies before {FirstYear}, when newspapers began; give YYYY-MM-DD or leave it empty");
        if (!IsPlausible(date, today))
            throw new InvalidRequestException(Field, "lies in the future; an article cannot be published later than tomorrow");
        return date;
    }

    /// <summary>Whether a date found on a page or in a text can be a day of publication; somewhere it is tomorrow already.</summary>
    public static bool IsPlausible(DateOnly date, DateOnly today) => date.Year >= FirstYear && date <= today.AddDays(1);
}
