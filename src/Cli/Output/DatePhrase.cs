using System.Globalization;
using Motorcade.Domain.Dates;

namespace Motorcade.Cli.Output;

/// <summary>Dates as people write them, with the precision that is known.</summary>
internal static class DatePhrase
{
    public static string Of(DateInterval dates) => dates switch
    {
        (null, null) => "date not said",
        ({ } start, null) => $"from {Of(start)}, end not said",
        (null, { } end) => $"until {Of(end)}",
        ({ } start, { } end) when start == end => Of(start),
        ({ } start, { } end) => $"{Of(start)} – {Of(end)}",
    };

    public static string Of(PartialDate date)
    {
        var format = date.Day is not null ? "d MMM yyyy" : date.Month is not null ? "MMMM yyyy" : "yyyy";
        return date.First.ToString(format, CultureInfo.InvariantCulture);
    }
}
