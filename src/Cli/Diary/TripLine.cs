using System.Text.Json;
using System.Text.Json.Serialization;
using Motorcade.Domain.Dates;

namespace Motorcade.Cli.Diary;

/// <summary>What people are shown of a trip.</summary>
internal sealed record TripLine(
    PersonLine? Traveller, PlaceLine? Destination, string? Start, string? End, string? Status, bool Unconfirmed,
    IReadOnlyList<PersonLine>? Meets, string? Event, DateTimeOffset? Recorded)
{
    public DateInterval Dates => new(PartialDate.Parse(Start), PartialDate.Parse(End));

    public string Place => string.Join(", ", Said(Destination?.Name, Destination?.Country).Distinct());

    /// <summary>"Maia Sandu · G7 summit".</summary>
    public string With => string.Join(" · ", Said(string.Join(", ", (Meets ?? []).Select(m => m.Name)), Event));

    public string Told => Unconfirmed ? $"{Status}, unconfirmed" : Status ?? "";

    public static TripLine Parse(string json) =>
        JsonSerializer.Deserialize(json, DiaryJson.Default.TripLine) ?? throw new JsonException("null is no trip");

    private static IEnumerable<string> Said(params string?[] parts) => parts.OfType<string>().Where(p => p.Length > 0);
}

/// <summary>A person's name.</summary>
internal sealed record PersonLine(string? Name);

/// <summary>A city and a country, either of which may be unknown.</summary>
internal sealed record PlaceLine(string? Name, string? Country);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(TripLine))]
[JsonSerializable(typeof(ChangeLine))]
[JsonSerializable(typeof(StreamProblem))]
internal sealed partial class DiaryJson : JsonSerializerContext;
