using System.IO.Pipelines;
using System.Text.Json;
using Motorcade.Contracts.Rpc.Itineraries.V1;

namespace Motorcade.Gateway.Exporting.Maps;

/// <summary>GeoJSON (RFC 7946): stops as points, the ways between them as great-circle lines.</summary>
internal sealed class GeoJsonFormat : ITripFormat
{
    public static FormatKind Kind { get; } = new(
        "geojson", "application/geo+json", "ExportGeoJson", "Trips as a map",
        "GeoJSON: a feature of kind stop for each trip, a point or null where no place is known; a feature of kind leg for the way from "
            + "one stop of a traveller to the next at most three days later, along the great circle, cut at the antimeridian. "
            + "What is proposed, put off, called off or denied has no legs.")
    {
        IsFile = false,
    };

    public async Task WriteAsync(Export export, IAsyncEnumerable<Trip> trips, PipeWriter output, CancellationToken cancellation)
    {
        await using var json = new Utf8JsonWriter(output, new() { Encoder = GatewayJson.Wire.Options.Encoder });
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteStartArray("features");
        var legs = new LegFinder();
        await foreach (var trip in trips)
        {
            MapFeature.WriteStop(json, trip);
            if (legs.Next(trip) is { } leg)
                MapFeature.WriteLeg(json, leg);
            json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
    }
}
