using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Gateway.Trips;

namespace Motorcade.Gateway.Exporting;

/// <summary>JSON Lines: a trip a line, as in the list.</summary>
internal sealed class JsonLinesFormat : ITripFormat
{
    public static FormatKind Kind { get; } = new(
        "jsonl", "application/x-ndjson", "ExportJsonLines", "Trips as JSON Lines", "A trip a line, as in the list.");

    public async Task WriteAsync(Export export, IAsyncEnumerable<Trip> trips, PipeWriter output, CancellationToken cancellation)
    {
        await using var json = new Utf8JsonWriter(output, new() { Encoder = GatewayJson.Wire.Options.Encoder });
        await foreach (var trip in trips)
        {
            JsonSerializer.Serialize(json, TripJson.From(trip), GatewayJson.Wire.TripJson);
            json.Flush();
            json.Reset();
            output.Write("\n"u8);
        }
    }
}
