using Microsoft.AspNetCore.Http.HttpResults;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Gateway.Claims;
using Motorcade.Gateway.Queries;
using ItinerariesClient = Motorcade.Contracts.Rpc.Itineraries.V1.Itineraries.ItinerariesClient;

namespace Motorcade.Gateway.Overlaps;

/// <summary>Stops that cannot both be true.</summary>
internal static class OverlapEndpoints
{
    private static readonly QueryShape ListQuery = new(
    [
        QueryParameter.Text("traveller", "A person's id, or part of a name; everybody when absent."),
        .. PathParameters.Common("overlaps"),
    ]);

    public static void MapOverlaps(this IEndpointRouteBuilder v1) =>
        v1.MapGet("/overlaps", ListAsync).WithQuery(ListQuery).WithName("ListOverlaps").WithTags("Overlaps")
            .WithSummary("Stops of one traveller that cannot both be true")
            .WithDescription("By day, with the reason in words.");

    private static async Task<Ok<OverlapPage>> ListAsync(QueryValues query, ItinerariesClient itineraries, CancellationToken cancellation)
    {
        var request = new ListOverlapsRequest
        {
            Traveller = query.Text("traveller"),
            From = query.Text("from"),
            To = query.Text("to"),
            IncludeWeak = query.Flag("include_weak"),
            AsOf = query.Moment("as_of"),
            PageSize = query.Count("page_size"),
            PageToken = query.Text("page_token"),
        };
        var page = await itineraries.ListOverlapsAsync(request, cancellationToken: cancellation);
        return TypedResults.Ok(new OverlapPage([.. page.Overlaps.Select(OverlapJson.From)], page.NextPageToken.OrNull()));
    }
}
