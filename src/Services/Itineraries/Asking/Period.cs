using System.Globalization;
using Motorcade.Hosting.Rpc;

namespace Motorcade.Itineraries.Asking;

/// <summary>The days asked for, either of which may be open.</summary>
internal readonly record struct Period(DateOnly? From, DateOnly? To)
{
    /// <summary>Reads the fields from and to; throws with the field's name.</summary>
    public static Period Of(string from, string to)
    {
        var period = new Period(Day("from", from), Day("to", to));
        return period.From > period.To ? throw new InvalidRequestException("to", "lies before from") : period;
    }

    /// <summary>Null for the empty text; throws with the field's name for anything that is no day.</summary>
    public static DateOnly? Day(string field, string text) => text.Length == 0 ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new InvalidRequestException(field, "is not a date; give YYYY-MM-DD");

    /// <summary>As <see cref="Day"/>, but it must be given.</summary>
    public static DateOnly Required(string field, string text) =>
        Day(field, text) ?? throw new InvalidRequestException(field, "is required; give YYYY-MM-DD");

    /// <summary>Whether days touch it; what has no date touches only the period that is open on both sides.</summary>
    public bool Touches(DateOnly? first, DateOnly? last) =>
        (From is null || last >= From) && (To is null || first <= To);
}
