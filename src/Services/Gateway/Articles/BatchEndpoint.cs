using Microsoft.AspNetCore.Mvc;
using Motorcade.Gateway.Queries;
using IngestionClient = Motorcade.Contracts.Rpc.Ingestion.V1.Ingestion.IngestionClient;

namespace Motorcade.Gateway.Articles;

/// <summary>Many articles in one request.</summary>
internal static class BatchEndpoint
{
    public const string ContentType = "application/x-ndjson";

    public static void MapBatch(this IEndpointRouteBuilder v1)
        => v1.MapPost("/articles:batch", SubmitAsync).WithQuery(new()).WithName("SubmitArticles").WithTags("Articles")
            .WithMetadata(new DisableRequestSizeLimitAttribute())
            .Accepts<ArticleSubmission>(ContentType, "application/jsonl")
            .WithSummary("Hands in many articles, one JSON object a line")
            .WithDescription("Each line is answered by a line with its number, in its turn, while the rest still comes in. A malformed or "
                + "refused line has an error and does not end the batch. Of any length; a line may hold 2 MB of text.")
            .Produces<BatchLine>(200, ContentType).ProducesProblem(415);

    private static Task SubmitAsync(HttpContext context, QueryValues query, IngestionClient ingestion)
        => Batch.RunAsync(context, ingestion);
}
