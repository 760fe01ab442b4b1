using System.IO.Pipelines;
using System.Text.Json;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Gateway.Trips;

namespace Motorcade.Gateway.Exporting;

/// <summary>One JSON document with all trips, as in the list but without its pages.</summary>
internal sealed class JsonFormat : ITripFormat
{
    public static FormatKind Kind { get; } = new(
        "json", "application/json", "ExportJson", "All trips as one JSON document", "Each as in the list, and no pages.")
    {
        IsFile = false,
    };

    public async Task WriteAsync(Export export, IAsyncEnumerable<Trip> trips, PipeWriter output, CancellationToken cancellation)
    {
        await using var json = new Utf8JsonWriter(output, new() { Encoder = GatewayJson.Wire.Options.Encoder });
        json.WriteStartObject();
        json.WriteStartArray("trips");
        await foreach (var trip in trips)
        {
            JsonSerializer.Serialize(json, TripJson.From(trip), GatewayJson.Wire.TripJson);
            json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
    }
}
