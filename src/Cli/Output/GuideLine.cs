using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Motorcade.Domain.Reading;
using Motorcade.Domain.Reading.Evaluation;

namespace Motorcade.Cli.Output;

/// <summary>One article's claims in the fields and value lists of the annotation guide.</summary>
internal sealed record GuideLine(string Id, IReadOnlyList<TripRow> Trips, IReadOnlyList<SanctionRow> Sanctions)
{
    private static readonly GuideLineJson Json = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static string Write(ArticleReading reading, bool weak) => JsonSerializer.Serialize(Of(reading, weak), Json.GuideLine);

    private static GuideLine Of(ArticleReading reading, bool weak) => new(
        reading.Article.Id,
        [.. reading.Trips.Where(t => weak || !t.IsWeak).Select(TripRow.Of)],
        [.. reading.Sanctions.Where(s => weak || !s.IsWeak).Select(SanctionRow.Of)]);
}

[JsonSerializable(typeof(GuideLine))]
internal sealed partial class GuideLineJson : JsonSerializerContext;
