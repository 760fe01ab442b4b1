using Microsoft.AspNetCore.Http.HttpResults;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Gateway.Claims;
using Motorcade.Gateway.Queries;
using ItinerariesClient = Motorcade.Contracts.Rpc.Itineraries.V1.Itineraries.ItinerariesClient;

namespace Motorcade.Gateway.Journeys;

/// <summary>Journeys.</summary>
internal static class JourneyEndpoints
{
    private static readonly QueryShape ListQuery = new([PathParameters.Traveller, .. PathParameters.Common("journeys")]);

    public static void MapJourneys(this IEndpointRouteBuilder v1) =>
        v1.MapGet("/journeys", ListAsync).WithQuery(ListQuery).WithName("ListJourneys").WithTags("Journeys")
            .WithSummary("Consecutive stops of one traveller, with the legs between them")
            .WithDescription("By start. Stops three days apart or less are one journey; proposed, postponed, cancelled and denied ones "
                + "take no part.")
            .ProducesProblem(404);

    private static async Task<Ok<JourneyPage>> ListAsync(QueryValues query, ItinerariesClient itineraries, CancellationToken cancellation)
    {
        var request = new ListJourneysRequest
        {
            Traveller = query.Text("traveller"),
            From = query.Text("from"),
            To = query.Text("to"),
            IncludeWeak = query.Flag("include_weak"),
            AsOf = query.Moment("as_of"),
            PageSize = query.Count("page_size"),
            PageToken = query.Text("page_token"),
        };
        var page = await itineraries.ListJourneysAsync(request, cancellationToken: cancellation);
        return TypedResults.Ok(new JourneyPage([.. page.Journeys.Select(JourneyJson.From)], page.NextPageToken.OrNull()));
    }
}
