using System.Text.Json;
using System.Text.Json.Serialization;

namespace Motorcade.Domain.Reading.Evaluation;

/// <summary>The rows that somebody, or a model that has not learned from it, found in an article.</summary>
/// <param name="Trips">Its trips.</param>
/// <param name="Sanctions">Its sanctions.</param>
public sealed record PredictedRows(IReadOnlyList<TripRow> Trips, IReadOnlyList<SanctionRow> Sanctions)
{
    /// <summary>Nothing found.</summary>
    public static PredictedRows None { get; } = new([], []);

    /// <summary>Both: trips and sanctions may have been found by two models.</summary>
    public PredictedRows With(PredictedRows other) => new([.. Trips, .. other.Trips], [.. Sanctions, .. other.Sanctions]);

    /// <summary>Reads one line of a JSON Lines file; throws <see cref="FormatException"/> saying what is wrong with it.</summary>
    public static (string Id, PredictedRows Rows) Parse(string json)
    {
        try
        {
            var line = JsonSerializer.Deserialize(json, PredictedLineJson.Default.PredictedLine);
            return string.IsNullOrWhiteSpace(line?.Id)
                ? throw new FormatException("id is missing")
                : (line.Id, new(line.Trips ?? [], line.Sanctions ?? []));
        }
        catch (JsonException wrong)
        {
            throw new FormatException("not a JSON object with id, trips and sanctions", wrong);
        }
    }
}

/// <summary>The line as it is written.</summary>
internal sealed record PredictedLine(string? Id, IReadOnlyList<TripRow>? Trips, IReadOnlyList<SanctionRow>? Sanctions);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(PredictedLine))]
internal sealed partial class PredictedLineJson : JsonSerializerContext;
