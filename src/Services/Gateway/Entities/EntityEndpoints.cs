using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Motorcade.Contracts.Rpc.Entities.V1;
using Motorcade.Gateway.Claims;
using Motorcade.Gateway.Problems;
using Motorcade.Gateway.Queries;
using static Motorcade.Gateway.Queries.QueryParameter;
using EntitiesClient = Motorcade.Contracts.Rpc.Entities.V1.Entities.EntitiesClient;

namespace Motorcade.Gateway.Entities;

/// <summary>Who is who, at which date.</summary>
internal static class EntityEndpoints
{
    private static readonly QueryShape SearchQuery = new(
    [
        Text("prefix", "What a name or an alias begins with; accents and case do not matter.") with { Required = true },
        OneOf<EntityKind>("kind", "Only this kind."),
        .. Paging(100, 20),
    ]);

    private static readonly QueryShape ResolveQuery = new(
        Text("name", "A name or an office: \"Macron\", \"the Russian president\", \"Downing Street\".") with { Required = true },
        Day("on", "The day it was said; required for offices."));

    public static void MapEntities(this IEndpointRouteBuilder v1)
    {
        v1.MapGet("/entities", SearchAsync).WithQuery(SearchQuery).WithName("SearchEntities").WithTags("Entities")
            .WithSummary("Entities whose name or alias begins with the given letters");
        v1.MapGet("/entities/{kind}/{id}", GetAsync).WithQuery(new()).WithName("GetEntity").WithTags("Entities")
            .WithSummary("One entity with its names and offices").ProducesProblem(404);
        v1.MapGet("/resolve", ResolveAsync).WithQuery(ResolveQuery).WithName("Resolve").WithTags("Entities")
            .WithSummary("Whom or what a name or an office stood for on a day")
            .WithDescription("Best first, each with its score and reason; no candidate when nothing fits.");
    }

    private static async Task<Ok<EntityPage>> SearchAsync(QueryValues query, EntitiesClient entities, CancellationToken cancellation)
    {
        var request = new SearchRequest
        {
            Prefix = query.Text("prefix"),
            Kind = query.Word<EntityKind>("kind"),
            PageSize = query.Count("page_size"),
            PageToken = query.Text("page_token"),
        };
        var page = await entities.SearchAsync(request, cancellationToken: cancellation);
        return TypedResults.Ok(new EntityPage([.. page.Entities.Select(EntityJson.From)], page.NextPageToken.OrNull()));
    }

    private static async Task<Ok<EntityJson>> GetAsync(
        [Description("person, place, country, organisation, office or outlet.")] string kind,
        [Description("Wikidata QID, GeoNames id, ISO code or slug.")] string id,
        QueryValues query, EntitiesClient entities, CancellationToken cancellation)
    {
        if (!WireWords<EntityKind>.TryParse(kind, out var wanted))
            throw new RefusedRequestException("kind", $"'{kind}' is none of: {string.Join(", ", WireWords<EntityKind>.All)}");
        var request = new GetEntityRequest { Kind = wanted, Id = id };
        return TypedResults.Ok(EntityJson.From(await entities.GetEntityAsync(request, cancellationToken: cancellation)));
    }

    private static async Task<Ok<ResolutionList>> ResolveAsync(QueryValues query, EntitiesClient entities, CancellationToken cancellation)
    {
        var request = new ResolveRequest { Name = query.Text("name"), On = query.Text("on") };
        var found = await entities.ResolveAsync(request, cancellationToken: cancellation);
        return TypedResults.Ok(new ResolutionList(
            [.. found.Candidates.Select(c => new ResolutionJson(EntityJson.From(c.Entity), c.Score, c.Reason))]));
    }
}
