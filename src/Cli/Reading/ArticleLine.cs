using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Motorcade.Domain.Reading;

namespace Motorcade.Cli.Reading;

/// <summary>One article of a JSON Lines file.</summary>
internal sealed record ArticleLine(string? Id, string? Published, string? Title, string? Outlet, string? Url, string? Text)
{
    /// <summary>Reads a line; the caller's day wins over none, the line's own day over the caller's.</summary>
    public static Article Parse(string json, DateOnly? published)
    {
        var line = JsonSerializer.Deserialize(json, ArticleLineJson.Default.ArticleLine) ?? throw new RefusedInputException("null is no article");
        if (string.IsNullOrWhiteSpace(line.Id))
            throw new RefusedInputException("id is missing");
        if (string.IsNullOrWhiteSpace(line.Text))
            throw new RefusedInputException("text is missing or empty");
        if (line.Published is { Length: > 0 } day)
            published = DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed)
                ? parsed
                : throw new RefusedInputException($"published: '{day}' is no day of the form YYYY-MM-DD");
        return new Article(line.Text, published, line.Title, line.Outlet, line.Id);
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(ArticleLine))]
internal sealed partial class ArticleLineJson : JsonSerializerContext;
