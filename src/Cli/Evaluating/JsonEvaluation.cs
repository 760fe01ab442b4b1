using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Motorcade.Domain.Reading.Evaluation;

namespace Motorcade.Cli.Evaluating;

/// <summary>The comparison as one JSON document.</summary>
internal sealed record JsonEvaluation(JsonPart All, JsonPart? KeptAside, JsonPart? Rest)
{
    private static readonly JsonEvaluationJson Json = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DictionaryKeyPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static void Write(TextWriter output, SplitEvaluation found, EvaluateRequest request)
    {
        JsonPart Part(ReadingEvaluation part) => JsonPart.Of(part, request.Errors);
        var (aside, rest) = request.Split ? (Part(found.KeptAside), Part(found.Rest)) : (null, null);
        output.WriteLine(JsonSerializer.Serialize(new JsonEvaluation(Part(found.All), aside, rest), Json.JsonEvaluation));
    }

    /// <summary>A row on one line.</summary>
    public static string Row(object? row) => row switch
    {
        TripRow trip => JsonSerializer.Serialize(trip, Json.TripRow),
        SanctionRow sanction => JsonSerializer.Serialize(sanction, Json.SanctionRow),
        _ => throw new ArgumentException("is neither a trip nor a sanction", nameof(row)),
    };
}

[JsonSerializable(typeof(JsonEvaluation))]
internal sealed partial class JsonEvaluationJson : JsonSerializerContext;
