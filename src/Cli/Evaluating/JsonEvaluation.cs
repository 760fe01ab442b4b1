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

    public static void Write(TextWriter output, SplitEvaluation found, EvaluateRequest request) => output.WriteLine(JsonSerializer.Serialize(
        new JsonEvaluation(
            JsonPart.Of(found.All, request.Errors),
            request.Split ? JsonPart.Of(found.KeptAside, request.Errors) : null,
            request.Split ? JsonPart.Of(found.Rest, request.Errors) : null),
        Json.JsonEvaluation));

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
