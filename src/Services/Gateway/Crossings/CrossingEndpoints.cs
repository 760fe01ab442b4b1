using Microsoft.AspNetCore.Http.HttpResults;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Gateway.Claims;
using Motorcade.Gateway.Queries;
using ItinerariesClient = Motorcade.Contracts.Rpc.Itineraries.V1.Itineraries.ItinerariesClient;

namespace Motorcade.Gateway.Crossings;

/// <summary>Who crossed whose path.</summary>
internal static class CrossingEndpoints
{
    private static readonly QueryShape ListQuery = new(
    [
        PathParameters.Traveller,
        QueryParameter.Text("with", "The other one: an id, or part of a name; anybody when absent."),
        .. PathParameters.Common("crossings"),
    ]);

    public static void MapCrossings(this IEndpointRouteBuilder v1) =>
        v1.MapGet("/crossings", ListAsync).WithQuery(ListQuery).WithName("ListCrossings").WithTags("Crossings")
            .WithSummary("Who was at the same place at the same time as a traveller, met or not")
            .WithDescription("By first common day.").ProducesProblem(404);

    private static async Task<Ok<CrossingPage>> ListAsync(QueryValues query, ItinerariesClient itineraries, CancellationToken cancellation)
    {
        var request = new ListCrossingsRequest
        {
            Traveller = query.Text("traveller"),
            With = query.Text("with"),
            From = query.Text("from"),
            To = query.Text("to"),
            IncludeWeak = query.Flag("include_weak"),
            AsOf = query.Moment("as_of"),
            PageSize = query.Count("page_size"),
            PageToken = query.Text("page_token"),
        };
        var page = await itineraries.ListCrossingsAsync(request, cancellationToken: cancellation);
        return TypedResults.Ok(new CrossingPage([.. page.Crossings.Select(CrossingJson.From)], page.NextPageToken.OrNull()));
    }
}
