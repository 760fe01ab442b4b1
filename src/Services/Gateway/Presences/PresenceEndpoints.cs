using Microsoft.AspNetCore.Http.HttpResults;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Gateway.Claims;
using Motorcade.Gateway.Queries;
using static Motorcade.Gateway.Queries.QueryParameter;
using ItinerariesClient = Motorcade.Contracts.Rpc.Itineraries.V1.Itineraries.ItinerariesClient;

namespace Motorcade.Gateway.Presences;

/// <summary>Where somebody was, and who was somewhere.</summary>
internal static class PresenceEndpoints
{
    private static readonly QueryShape WhereQuery = new(
        PathParameters.Traveller, Day("on", "The day.") with { Required = true }, PathParameters.Weak, AsOf());

    private static readonly QueryShape WhoQuery = new(
    [
        QueryParameter.Text("place", "City or region, by its name or else a part of it; may be left out when country is given."),
        QueryParameter.Text("country", "Name or ISO 3166 alpha-2 code."),
        Day("from", "First day.") with { Required = true },
        Day("to", "Last day; the first when absent."),
        PathParameters.Weak,
        AsOf(),
        .. Paging(500, 50),
    ]);

    public static void MapPresences(this IEndpointRouteBuilder v1)
    {
        v1.MapGet("/whereabouts", WhereAsync).WithQuery(WhereQuery).WithName("WhereWas").WithTags("Presence")
            .WithSummary("Where somebody was on a day, with how sure that is")
            .WithDescription("Surest first; the stops before and after when the diary has none on that day but unlikely ones.")
            .ProducesProblem(404);
        v1.MapGet("/presence", WhoAsync).WithQuery(WhoQuery).WithName("WhoWasIn").WithTags("Presence")
            .WithSummary("Who was at a place in a period, with how sure that is")
            .WithDescription("By first day.");
    }

    private static async Task<Ok<WhereaboutsJson>> WhereAsync(
        QueryValues query, ItinerariesClient itineraries, CancellationToken cancellation)
    {
        var request = new WhereWasRequest
        {
            Traveller = query.Text("traveller"),
            On = query.Text("on"),
            IncludeWeak = query.Flag("include_weak"),
            AsOf = query.Moment("as_of"),
        };
        return TypedResults.Ok(WhereaboutsJson.From(await itineraries.WhereWasAsync(request, cancellationToken: cancellation)));
    }

    private static async Task<Ok<PresencePage>> WhoAsync(QueryValues query, ItinerariesClient itineraries, CancellationToken cancellation)
    {
        var request = new WhoWasInRequest
        {
            Place = query.Text("place"),
            Country = query.Text("country"),
            From = query.Text("from"),
            To = query.Text("to"),
            IncludeWeak = query.Flag("include_weak"),
            AsOf = query.Moment("as_of"),
            PageSize = query.Count("page_size"),
            PageToken = query.Text("page_token"),
        };
        var page = await itineraries.WhoWasInAsync(request, cancellationToken: cancellation);
        return TypedResults.Ok(new PresencePage([.. page.Stops.Select(PresenceJson.From)], page.NextPageToken.OrNull()));
    }
}
