using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Motorcade.Domain.Reading.Evaluation;

/// <summary>An article with the rows that a careful person found in it.</summary>
/// <param name="Article">What is to be read.</param>
/// <param name="Trips">Its trips.</param>
/// <param name="Sanctions">Its sanctions.</param>
public sealed record LabelledArticle(Article Article, IReadOnlyList<TripRow> Trips, IReadOnlyList<SanctionRow> Sanctions)
{
    /// <summary>Reads one line of a JSON Lines file; throws <see cref="FormatException"/> saying what is wrong with it.</summary>
    public static LabelledArticle Parse(string json)
    {
        var line = Read(json);
        if (string.IsNullOrWhiteSpace(line.Id))
            throw new FormatException("id is missing");
        if (string.IsNullOrWhiteSpace(line.Text))
            throw new FormatException("text is missing or empty");
        if (line.Trips is null || line.Sanctions is null)
            throw new FormatException($"{(line.Trips is null ? "trips" : "sanctions")} is missing; an article without any has []");
        return new(new(line.Text, Day(line.Published), line.Title, line.Outlet, line.Id), line.Trips, line.Sanctions);
    }

    private static LabelledLine Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, LabelledLineJson.Default.LabelledLine)
                ?? throw new FormatException("null is no labelled article");
        }
        catch (JsonException wrong)
        {
            var at = wrong.Path is { Length: > 2 } path ? path[2..] + ": " : "";
            throw new FormatException($"{at}not a JSON object with the fields of a labelled article", wrong);
        }
    }

    private static DateOnly? Day(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new FormatException($"published: '{text}' is no day of the form YYYY-MM-DD");
    }
}

/// <summary>The line as it is written.</summary>
internal sealed record LabelledLine(
    string? Id, string? Published, string? Title, string? Outlet, string? Text,
    IReadOnlyList<TripRow>? Trips, IReadOnlyList<SanctionRow>? Sanctions);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(LabelledLine))]
internal sealed partial class LabelledLineJson : JsonSerializerContext;
