using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Motorcade.Cli.Reading;

namespace Motorcade.Cli.Output;

/// <summary>The readings as one JSON document, with the evidence behind each row.</summary>
internal sealed record JsonReport(IReadOnlyList<JsonArticle> Articles)
{
    private static readonly JsonReportJson Json = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    });

    public static void Write(TextWriter output, IEnumerable<SourcedReading> readings, ReportOptions options) =>
        output.WriteLine(JsonSerializer.Serialize(new([.. readings.Select(r => JsonArticle.Of(r, options))]), Json.JsonReport));
}

[JsonSerializable(typeof(JsonReport))]
internal sealed partial class JsonReportJson : JsonSerializerContext;
