using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Gateway.Claims;
using Motorcade.Gateway.Queries;
using static Motorcade.Gateway.Queries.QueryParameter;
using ItinerariesClient = Motorcade.Contracts.Rpc.Itineraries.V1.Itineraries.ItinerariesClient;
using Wire = Motorcade.Contracts.Rpc.Itineraries.V1;

namespace Motorcade.Gateway.Trips;

/// <summary>The diary.</summary>
internal static class TripEndpoints
{
    private static readonly QueryShape ListQuery = new(
    [
        QueryParameter.Text("traveller", "Part of a name, or a person's id; accents and case do not matter."),
        QueryParameter.Text("place", "City or region."),
        QueryParameter.Text("country", "Name or ISO 3166 alpha-2 code."),
        Day("from", "Only trips that touch the period from this day; undated trips are left out."),
        Day("to", "Only trips that touch the period to this day; undated trips are left out."),
        AnyOf<TripStatus>("status", "Any of these; repeat it or separate by commas."),
        QueryParameter.Text("meets", "Only trips on which this person is met: part of a name, or a person's id."),
        QueryParameter.Text("event", "Only trips to an event whose name holds this, or to one that is also called so."),
        IncludeWeak("true for trips that rest on weak claims alone, too."),
        AsOf(),
        .. Paging(500, 50),
    ]);

    private static readonly QueryShape GetQuery = new(
        IncludeWeak("true for weak claims that fit it, too; a weak trip shows its claims in any case."),
        AsOf());

    public static void MapTrips(this IEndpointRouteBuilder v1)
    {
        v1.MapGet("/trips", ListAsync).WithQuery(ListQuery).WithName("ListTrips").WithTags("Trips")
            .WithSummary("Trips by traveller, place, country, period and status")
            .WithDescription("Ordered by start, undated last.");
        v1.MapGet("/trips/{id}", GetAsync).WithQuery(GetQuery).WithName("GetTrip").WithTags("Trips")
            .WithSummary("One trip with its claims and quotes").ProducesProblem(404);
    }

    private static async Task<Ok<TripPage>> ListAsync(QueryValues query, ItinerariesClient itineraries, CancellationToken cancellation)
    {
        var request = new Wire.ListTripsRequest
        {
            Traveller = query.Text("traveller"),
            Place = query.Text("place"),
            Country = query.Text("country"),
            From = query.Text("from"),
            To = query.Text("to"),
            Statuses = { query.Words<TripStatus>("status") },
            Meets = query.Text("meets"),
            Event = query.Text("event"),
            IncludeWeak = query.Flag("include_weak"),
            AsOf = query.Moment("as_of"),
            PageSize = query.Count("page_size"),
            PageToken = query.Text("page_token"),
        };
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
