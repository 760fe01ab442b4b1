using System.Net.Http.Json;
using System.Text.Json;
using Spectre.Console;

namespace Motorcade.AppHost.Local;

/// <summary>Prints what the diary holds.</summary>
internal static class DiaryTable
{
    public static async Task PrintAsync(HttpClient http, CancellationToken cancel)
    {
        var trips = new Table { Title = new("The diary"), Border = TableBorder.Rounded };
        trips.AddColumns("Who", "Where", "From", "To", "Status", "Meets", "Event");
        foreach (var trip in await AllAsync(http, "trips", cancel))
            trips.AddRow(Cells(Name(trip, "traveller"), Place(trip), Text(trip, "start"), Text(trip, "end"), Text(trip, "status"), Names(trip, "meets"), Text(trip, "event")));
        AnsiConsole.Write(trips);

        var measures = new Table { Title = new("Sanctions"), Border = TableBorder.Rounded };
        measures.AddColumns("Imposers", "Targets", "Measure", "Goods", "Action", "Date");
        foreach (var measure in await AllAsync(http, "measures", cancel))
            measures.AddRow(Cells(Names(measure, "imposers"), Names(measure, "targets"), Text(measure, "kind"), Text(measure, "goods"), Text(measure, "action"), Text(measure, "date")));
        AnsiConsole.Write(measures);
    }

    private static async Task<List<JsonElement>> AllAsync(HttpClient http, string list, CancellationToken cancel)
    {
        var rows = new List<JsonElement>();
        for (string? token = ""; token is not null;)
        {
            var page = await http.GetFromJsonAsync<JsonElement>(new Uri($"/v1/{list}?page_size=500&page_token={token}", UriKind.Relative), cancel);
            rows.AddRange(page.GetProperty(list).EnumerateArray());
            token = page.GetProperty("next_page_token").GetString();
        }

        return rows;
    }

    private static string[] Cells(params string[] cells) => Array.ConvertAll(cells, Markup.Escape);

    private static string Text(JsonElement row, string field) => (row.GetProperty(field).GetString() ?? "").Replace('_', ' ');

    private static string Name(JsonElement row, string field) => row.GetProperty(field).GetProperty("name").GetString() ?? "";

    private static string Names(JsonElement row, string field) =>
        string.Join(", ", row.GetProperty(field).EnumerateArray().Select(p => p.ValueKind == JsonValueKind.String ? p.GetString() : p.GetProperty("name").GetString()));

    private static string Place(JsonElement trip)
    {
        var place = trip.GetProperty("destination");
        return string.Join(", ", new[] { place.GetProperty("name").GetString(), place.GetProperty("country").GetString() }.Where(p => !string.IsNullOrEmpty(p)));
    }
}
