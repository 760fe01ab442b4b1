using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Contracts.Rpc.Entities.V1;
using Motorcade.Contracts.Rpc.Ingestion.V1;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Gateway.Articles;
using Motorcade.Gateway.Crossings;
using Motorcade.Gateway.Entities;
using Motorcade.Gateway.Events;
using Motorcade.Gateway.Journeys;
using Motorcade.Gateway.Live;
using Motorcade.Gateway.Meetings;
using Motorcade.Gateway.Overlaps;
using Motorcade.Gateway.Presences;
using Motorcade.Gateway.Reading;
using Motorcade.Gateway.Sanctions;
using Motorcade.Gateway.Trips;

namespace Motorcade.Gateway;

/// <summary>All JSON of the surface: names and words in snake_case.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    NumberHandling = JsonNumberHandling.Strict,
    Converters =
    [
        typeof(WordConverter<TripStatus>), typeof(WordConverter<MeasureKind>), typeof(WordConverter<MeasureAction>),
        typeof(WordConverter<EntityKind>), typeof(WordConverter<SentenceKind>), typeof(WordConverter<ChangeKind>),
        typeof(WordConverter<Stage>), typeof(WordConverter<DateSource>), typeof(WordConverter<Certainty>),
    ])]
[JsonSerializable(typeof(ArticleSubmission))]
[JsonSerializable(typeof(ArticleReceipt))]
[JsonSerializable(typeof(ArticleJson))]
[JsonSerializable(typeof(ArticlePage))]
[JsonSerializable(typeof(BatchLine))]
[JsonSerializable(typeof(ProgressJson))]
[JsonSerializable(typeof(ReadingJson))]
[JsonSerializable(typeof(EntityPage))]
[JsonSerializable(typeof(ResolutionList))]
[JsonSerializable(typeof(TripJson))]
[JsonSerializable(typeof(TripPage))]
[JsonSerializable(typeof(TripDetailsJson))]
[JsonSerializable(typeof(JourneyPage))]
[JsonSerializable(typeof(WhereaboutsJson))]
[JsonSerializable(typeof(PresencePage))]
[JsonSerializable(typeof(MeetingPage))]
[JsonSerializable(typeof(EventPage))]
[JsonSerializable(typeof(CrossingPage))]
[JsonSerializable(typeof(OverlapPage))]
[JsonSerializable(typeof(MeasurePage))]
[JsonSerializable(typeof(MeasureDetailsJson))]
[JsonSerializable(typeof(TripChangeJson))]
[JsonSerializable(typeof(StreamProblem))]
[JsonSerializable(typeof(ProblemDetails))]
[JsonSerializable(typeof(HttpValidationProblemDetails))]
internal sealed partial class GatewayJson : JsonSerializerContext
{
    // Made on first use: the order in which the generated half sets its own fields up is not ours to rely on.
    private static readonly Lazy<GatewayJson> Readable = new(() => new(new JsonSerializerOptions(Default!.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = null,
    }));

    /// <summary>Writes names as they are spelled: nothing of this is ever set into a page's markup.</summary>
    public static GatewayJson Wire => Readable.Value;
}
