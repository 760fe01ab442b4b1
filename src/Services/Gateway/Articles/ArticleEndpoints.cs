using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Motorcade.Contracts.Rpc.Ingestion.V1;
using Motorcade.Gateway.Claims;
using Motorcade.Gateway.Live;
using Motorcade.Gateway.Queries;
using static Motorcade.Gateway.Queries.QueryParameter;
using IngestionClient = Motorcade.Contracts.Rpc.Ingestion.V1.Ingestion.IngestionClient;

namespace Motorcade.Gateway.Articles;

/// <summary>Articles in, and where they are.</summary>
internal static class ArticleEndpoints
{
    private static readonly QueryShape ListQuery = new(
        [OneOf<Stage>("stage", "Only articles at this stage."), .. Paging(500, 50)]);

    public static void MapArticles(this IEndpointRouteBuilder v1)
    {
        v1.MapPost("/articles", SubmitAsync).WithQuery(ArticleBody.Query).WithName("SubmitArticle").WithTags("Articles")
            .Accepts<ArticleSubmission>("application/json", "text/plain", "text/html")
            .WithSummary("Hands in one article")
            .WithDescription("As JSON, or as a text or page with its particulars in the query. The same article twice is one article. "
                + "202 says that it is stored and will be read.")
            .ProducesProblem(413).ProducesProblem(415);
        v1.MapGet("/articles", ListAsync).WithQuery(ListQuery).WithName("ListArticles").WithTags("Articles")
            .WithSummary("Stored articles without their texts, newest first");
        v1.MapGet("/articles/{id}", GetAsync).WithQuery(new()).WithName("GetArticle").WithTags("Articles")
            .WithSummary("One stored article with its text").ProducesProblem(404);
        v1.MapGet("/articles/{id}/progress", ProgressAsync).WithQuery(new()).WithName("GetProgress").WithTags("Articles")
            .WithSummary("How far an article has come")
            .WithDescription("As JSON what is so now; with Accept: text/event-stream each change until it is done or failed.")
            .Produces<ProgressJson>(200, "application/json", EventStream.ContentType).ProducesProblem(404);
    }

    private static async Task<Accepted<ArticleReceipt>> SubmitAsync(
        HttpRequest request, QueryValues query, IngestionClient ingestion, CancellationToken cancellation)
    {
        var article = await ArticleBody.ReadAsync(request, query, cancellation);
        var answer = await ingestion.SubmitAsync(article.ToWire(article.Id ?? ""), cancellationToken: cancellation);
        return TypedResults.Accepted(
            $"/v1/articles/{answer.Id}", new ArticleReceipt(answer.Id, answer.Duplicate, answer.ClientId.OrNull()));
    }

    private static async Task<Ok<ArticlePage>> ListAsync(QueryValues query, IngestionClient ingestion, CancellationToken cancellation)
    {
        var request = new ListArticlesRequest
        {
            PageSize = query.Count("page_size"),
            PageToken = query.Text("page_token"),
            Stage = query.Word<Stage>("stage"),
        };
        var page = await ingestion.ListArticlesAsync(request, cancellationToken: cancellation);
        return TypedResults.Ok(new ArticlePage([.. page.Articles.Select(ArticleJson.From)], page.Total, page.NextPageToken.OrNull()));
    }

    private static async Task<Ok<ArticleJson>> GetAsync(
        [Description("The article's id.")] string id, QueryValues query, IngestionClient ingestion, CancellationToken cancellation)
        => TypedResults.Ok(ArticleJson.From(await ingestion.GetArticleAsync(new() { Id = id }, cancellationToken: cancellation)));

    private static async Task<IResult> ProgressAsync(
        [Description("The article's id.")] string id, HttpContext context, QueryValues query, IngestionClient ingestion, EventStream events)
    {
        if (!EventStream.IsWanted(context.Request))
        {
            var article = await ingestion.GetArticleAsync(new() { Id = id }, cancellationToken: context.RequestAborted);
            return TypedResults.Ok(ProgressJson.From(article.Progress));
        }
        await events.WriteAsync(
            context,
            token => ingestion.WatchProgress(new() { Id = id }, cancellationToken: token),
            progress => new ServerEvent<ProgressJson>("progress", Id: null, ProgressJson.From(progress)),
            GatewayJson.Wire.ProgressJson);
        return TypedResults.Empty;
    }
}
