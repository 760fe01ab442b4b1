using Ical.Net;
using Ical.Net.Serialization;

namespace Motorcade.Gateway.Exporting.Calendars;

/// <summary>What a calendar says of itself, before its events; and its last line.</summary>
internal static class CalendarHead
{
    public const string End = "END:VCALENDAR\r\n";

    /// <summary>How often it is worth coming again.</summary>
    private const string Refresh = "PT1H";

    public static string Of(Export export, long undated)
    {
        var filter = FilterWords.Of(export.Filter);
        var name = filter.Length == 0 ? "Motorcade: trips" : $"Motorcade: {filter}";
        var calendar = new Calendar { ProductId = "-//Motorcade//Diary//EN" };
        calendar.AddProperty("CALSCALE", "GREGORIAN");
        calendar.AddProperty("NAME", name);
        calendar.AddProperty("X-WR-CALNAME", name);
        calendar.AddProperty("DESCRIPTION", "Who travels where and when, as reported; each event names its quotes.");
        calendar.AddProperty("SOURCE", export.Address.AbsoluteUri, ("VALUE", "URI"));
        calendar.AddProperty("URL", export.Address.AbsoluteUri);
        calendar.AddProperty("REFRESH-INTERVAL", Refresh, ("VALUE", "DURATION"));
        calendar.AddProperty("X-PUBLISHED-TTL", Refresh);
        if (undated > 0)
            calendar.AddProperty("COMMENT", undated == 1 ? "1 trip has no date and is left out." : $"{undated} trips have no date and are left out.");
        var text = new CalendarSerializer().SerializeToString(calendar) ?? "";
        return CalendarLines.Fold(text[..text.IndexOf(End, StringComparison.Ordinal)]);
    }

    private static void AddProperty(this Calendar calendar, string name, string value, (string Name, string Value) parameter)
    {
        var property = new CalendarProperty(name, value);
        property.Parameters.Add(new CalendarParameter(parameter.Name, parameter.Value));
        calendar.Properties.Add(property);
    }
}
