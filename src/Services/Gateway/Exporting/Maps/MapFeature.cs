using System.Text.Json;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Domain.Diary.Paths;
using Motorcade.Gateway.Claims;

namespace Motorcade.Gateway.Exporting.Maps;

/// <summary>Features of a map: flat properties, since most tools for maps know no others.</summary>
internal static class MapFeature
{
    /// <summary>Digits of a degree, about a metre.</summary>
    private const int Digits = 5;

    public static void WriteStop(Utf8JsonWriter json, Trip trip)
    {
        Begin(json, trip.Id);
        if (MapLeg.Point(trip.Destination) is { } point)
        {
            BeginGeometry(json, "Point");
            WritePosition(json, point);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("geometry");
        }

        json.WriteStartObject("properties");
        json.WriteString("kind", "stop");
        WriteTraveller(json, trip);
        json.WriteString("place", trip.Destination?.Name.OrNull());
        json.WriteString("country", trip.Destination?.Country.OrNull());
        json.WriteString("country_code", trip.Destination?.CountryCode.OrNull());
        json.WriteString("start", trip.Start.OrNull());
        json.WriteString("end", trip.End.OrNull());
        json.WriteString("status", TripWords.Of(trip.Status));
        json.WriteBoolean("unconfirmed", trip.Unconfirmed);
        json.WriteString("meets", TripWords.Names(trip.Meets));
        json.WriteString("event", trip.Event.OrNull());
        json.WriteNumber("confidence", trip.Confidence);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static void WriteLeg(Utf8JsonWriter json, MapLeg leg)
    {
        Begin(json, $"{leg.From.Id}-{leg.To.Id}");
        WriteLines(json, GreatCircleLine.Between(leg.Start, leg.End));
        json.WriteStartObject("properties");
        json.WriteString("kind", "leg");
        WriteTraveller(json, leg.To);
        json.WriteString("from_trip", leg.From.Id);
        json.WriteString("to_trip", leg.To.Id);
        json.WriteString("from", TripWords.Place(leg.From));
        json.WriteString("to", TripWords.Place(leg.To));
        json.WriteString("leaves", $"{leg.Leaves:yyyy-MM-dd}");
        json.WriteString("arrives", $"{leg.Arrives:yyyy-MM-dd}");
        json.WriteString("status", TripWords.Of(leg.To.Status));
        json.WriteNumber("kilometres", Math.Round(GreatCircle.Kilometres(leg.Start, leg.End), 1));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter json, string id)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", id);
    }

    private static void WriteTraveller(Utf8JsonWriter json, Trip trip)
    {
        json.WriteString("traveller", trip.Traveller?.Name);
        json.WriteString("traveller_id", trip.Traveller?.Id.OrNull());
    }

    private static void BeginGeometry(Utf8JsonWriter json, string type)
    {
        json.WriteStartObject("geometry");
        json.WriteString("type", type);
        json.WritePropertyName("coordinates");
    }

    private static void WriteLines(Utf8JsonWriter json, IReadOnlyList<IReadOnlyList<GeoPoint>> lines)
    {
        BeginGeometry(json, lines.Count == 1 ? "LineString" : "MultiLineString");
        if (lines.Count != 1)
            json.WriteStartArray();
        foreach (var line in lines)
        {
            json.WriteStartArray();
            foreach (var point in line)
                WritePosition(json, point);
            json.WriteEndArray();
        }

        if (lines.Count != 1)
            json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, GeoPoint point)
    {
        json.WriteStartArray();
        json.WriteNumberValue(Math.Round(point.Longitude, Digits));
        json.WriteNumberValue(Math.Round(point.Latitude, Digits));
        json.WriteEndArray();
    }
}
