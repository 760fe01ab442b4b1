using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Motorcade.Gateway.Claims;
using Motorcade.Gateway.Queries;
using static Motorcade.Gateway.Queries.QueryParameter;
using ItinerariesClient = Motorcade.Contracts.Rpc.Itineraries.V1.Itineraries.ItinerariesClient;
using Wire = Motorcade.Contracts.Rpc.Itineraries.V1;

namespace Motorcade.Gateway.Trips;

/// <summary>The diary.</summary>
internal static class TripEndpoints
{
    private static readonly QueryShape ListQuery = new([.. TripFilters.Parameters, .. Paging(500, 50)]);

    private static readonly QueryShape GetQuery = new(
        IncludeWeak("true for weak claims that fit it, too; a weak trip shows its claims in any case."),
        AsOf());

    public static void MapTrips(this IEndpointRouteBuilder v1)
    {
        v1.MapGet("/trips", ListAsync).WithQuery(ListQuery).WithName("ListTrips").WithTags("Trips")
            .WithSummary("Trips by traveller, place, country, period, status, people met and event")
            .WithDescription("Ordered by start, undated last.");
        v1.MapGet("/trips/{id}", GetAsync).WithQuery(GetQuery).WithName("GetTrip").WithTags("Trips")
            .WithSummary("One trip with its claims and quotes").ProducesProblem(404);
    }

    private static async Task<Ok<TripPage>> ListAsync(QueryValues query, ItinerariesClient itineraries, CancellationToken cancellation)
    {
        var request = TripFilters.Read(query);
        (request.PageSize, request.PageToken) = (query.Count("page_size"), query.Text("page_token"));
        var page = await itineraries.ListTripsAsync(request, cancellationToken: cancellation);
        return TypedResults.Ok(new TripPage([.. page.Trips.Select(TripJson.From)], page.Total, page.NextPageToken.OrNull()));
    }

    private static async Task<Ok<TripDetailsJson>> GetAsync(
        [Description("The trip's id.")] string id, QueryValues query, ItinerariesClient itineraries, CancellationToken cancellation)
    {
        var request = new Wire.GetTripRequest { Id = id, IncludeWeak = query.Flag("include_weak"), AsOf = query.Moment("as_of") };
        var found = await itineraries.GetTripAsync(request, cancellationToken: cancellation);
        return TypedResults.Ok(new TripDetailsJson(TripJson.From(found.Trip), [.. found.Claims.Select(ReportedTripClaim.From)]));
    }
}
