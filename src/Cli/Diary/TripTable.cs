using System.Globalization;
using System.Text.Json;
using Motorcade.Cli.Output;
using Spectre.Console;

namespace Motorcade.Cli.Diary;

/// <summary>Trips for people: a table that grows as they come in, whatever their number.</summary>
internal sealed class TripTable(GatewayClient gateway)
{
    /// <summary>So many rows are held before they are shown.</summary>
    private const int BlockSize = 100;

    private static readonly (string Head, int Share)[] Columns =
        [("Traveller", 21), ("Destination", 24), ("When", 22), ("Status", 12), ("Meets · event", 21)];

    private bool begun;

    public async Task PrintAsync(IReadOnlyList<(string Name, string Value)> query, CancellationToken cancel)
    {
        TerminalLines.FitWidth();
        using var response = await gateway.GetAsync("/v1/trips.jsonl", query, null, cancel);
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync(cancel));
        var (count, block) = (0, new List<TripLine>());
        while (await ReadAsync(lines, count, cancel) is { } line)
        {
            block.Add(line);
            count++;
            if (block.Count == BlockSize)
                Show(block);
        }

        if (block.Count > 0)
            Show(block);
        var said = count switch
        {
            0 => "The diary has no such trip.",
            1 => "1 trip",
            _ => string.Create(CultureInfo.InvariantCulture, $"{count:N0} trips"),
        };
        AnsiConsole.MarkupLine($"[dim]{said}[/]");
    }

    private static async Task<TripLine?> ReadAsync(StreamReader lines, int count, CancellationToken cancel)
    {
        try
        {
            return await lines.ReadLineAsync(cancel) is { } line ? TripLine.Parse(line) : null;
        }
        catch (Exception failure) when (failure is IOException or HttpRequestException or JsonException && !cancel.IsCancellationRequested)
        {
            throw new GatewayLostException($"the gateway broke off after {count} trips: those shown are not all; try again");
        }
    }

    private void Show(List<TripLine> block)
    {
        var width = Math.Max(40, AnsiConsole.Profile.Width - (2 * Columns.Length));
        var table = new Table { Border = TableBorder.None, ShowHeaders = !begun };
        foreach (var (head, share) in Columns)
            table.AddColumn(new TableColumn($"[bold]{head}[/]") { Width = width * share / 100, Padding = new Padding(0, 0, 2, 0) });
        foreach (var trip in block)
        {
            table.AddRow(
                Markup.Escape(trip.Traveller?.Name ?? ""),
                Markup.Escape(trip.Place),
                Markup.Escape(DatePhrase.Of(trip.Dates)),
                $"[{StatusColour.Of(trip.Status)}]{Markup.Escape(trip.Told)}[/]",
                Markup.Escape(trip.With));
        }

        AnsiConsole.Write(table);
        begun = true;
        block.Clear();
    }
}
