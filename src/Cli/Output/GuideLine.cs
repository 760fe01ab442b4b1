using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Motorcade.Domain.Reading;

namespace Motorcade.Cli.Output;

/// <summary>One article's claims in the fields and value lists of the annotation guide.</summary>
internal sealed record GuideLine(string Id, IReadOnlyList<GuideTrip> Trips, IReadOnlyList<GuideSanction> Sanctions)
{
    private static readonly GuideLineJson Json = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static string Write(ArticleReading reading) => JsonSerializer.Serialize(Of(reading), Json.GuideLine);

    private static GuideLine Of(ArticleReading reading) =>
        new(reading.Article.Id, [.. reading.Trips.Select(GuideTrip.Of)], [.. reading.Sanctions.Select(GuideSanction.Of)]);
}

[JsonSerializable(typeof(GuideLine))]
internal sealed partial class GuideLineJson : JsonSerializerContext;
