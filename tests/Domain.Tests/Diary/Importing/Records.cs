using Motorcade.Domain.Diary.Importing;
using Motorcade.Domain.Reading;
using Motorcade.Domain.Tests.World;

namespace Motorcade.Domain.Tests.Diary.Importing;

/// <summary>Rows of our own in the layouts of known diaries.</summary>
internal static class Records
{
    public static RecordTables Tables { get; } = new(SharedWorld.Tables);

    public static RowReading Travel(
        string country, string locale, string remarks, string start = "1999-05-03", string end = "", string role = "secretary",
            string traveller = "Madeleine Korbel Albright") =>
        new UsTravelsReader(Tables).Read(Row(
            ("id", "17"), ("role", role), ("traveller", traveller), ("start", start), ("end", end.Length > 0 ? end : start),
                ("country", country), ("locale", locale), ("remarks", remarks)));

    public static RowReading Visit(string visitor, string from, string description, string start = "1972-06-06", string end = "") =>
        new UsVisitsReader(Tables).Read(Row(
            ("id", "18"), ("visitor", visitor), ("from", from), ("start", start), ("end", end.Length > 0 ? end : start),
                ("description", description)));

    public static DiaryRow Row(params (string Column, string Cell)[] cells) => new(2, cells.ToDictionary(c => c.Column, c => c.Cell));

    /// <summary>"Place 1999-05-03..1999-05-04", or the country for a place without a name.</summary>
    public static string InWords(TripClaim stop) =>
        $"{(stop.Destination.Name.Length > 0 ? stop.Destination.Name : stop.Destination.Country)} {stop.Dates.Start}..{stop.Dates.End}";
}
