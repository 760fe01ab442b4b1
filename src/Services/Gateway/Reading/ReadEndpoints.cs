using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Motorcade.Contracts.Rpc.Entities.V1;
using Motorcade.Gateway.Articles;
using Motorcade.Gateway.Problems;
using Motorcade.Gateway.Queries;
using EntitiesClient = Motorcade.Contracts.Rpc.Entities.V1.Entities.EntitiesClient;

namespace Motorcade.Gateway.Reading;

/// <summary>What a reader makes of an article, at once or later.</summary>
internal static class ReadEndpoints
{
    public static void MapReading(this IEndpointRouteBuilder v1)
    {
        v1.MapPost("/read", ReadAsync).WithQuery(ArticleBody.Query).WithName("Read").WithTags("Reading")
            .Accepts<ArticleSubmission>("application/json", "text/plain")
            .WithSummary("Reads a text at once and stores nothing")
            .WithDescription("As JSON, or as plain text with title, outlet and published in the query.")
            .ProducesProblem(413).ProducesProblem(415);
        v1.MapGet("/articles/{id}/annotations", GetAsync).WithQuery(new()).WithName("GetAnnotations").WithTags("Reading")
            .WithSummary("A stored article as it was read: mentions, dates and claims with their spans")
            .ProducesProblem(404);
    }

    private static async Task<Ok<ReadingJson>> ReadAsync(
        HttpRequest request, QueryValues query, EntitiesClient entities, CancellationToken cancellation)
    {
        var article = await ArticleBody.ReadAsync(request, query, cancellation);
        if (article.Format is "html")
            throw new RefusedRequestException("format", "html is read only when it is submitted to /v1/articles");
        var reading = await entities.ReadAsync(
            new ReadRequest
            {
                Text = article.Text ?? "",
                Title = article.Title ?? "",
                Outlet = article.Outlet ?? "",
                Published = article.Published ?? "",
            },
            cancellationToken: cancellation);
        return TypedResults.Ok(ReadingJson.From(reading));
    }

    private static async Task<Ok<ReadingJson>> GetAsync(
        [Description("The article's id.")] string id, QueryValues query, EntitiesClient entities, CancellationToken cancellation)
    {
        var request = new GetAnnotatedArticleRequest { ArticleId = id };
        return TypedResults.Ok(ReadingJson.From(await entities.GetAnnotatedArticleAsync(request, cancellationToken: cancellation)));
    }
}
