using Microsoft.AspNetCore.Http.HttpResults;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Gateway.Claims;
using Motorcade.Gateway.Queries;
using ItinerariesClient = Motorcade.Contracts.Rpc.Itineraries.V1.Itineraries.ItinerariesClient;

namespace Motorcade.Gateway.Events;

/// <summary>Events with their attendees.</summary>
internal static class EventEndpoints
{
    private static readonly QueryShape ListQuery = new(
    [
        QueryParameter.Text("name", "Part of the name, or another name of the same event: \"G7\" finds the Group of Seven, too."),
        QueryParameter.Text("attendee", "Only events attended by this person: an id, or part of a name."),
        QueryParameter.Text("country", "Name or ISO 3166 alpha-2 code."),
        .. PathParameters.Common("events"),
    ]);

    public static void MapEvents(this IEndpointRouteBuilder v1) =>
        v1.MapGet("/events", ListAsync).WithQuery(ListQuery).WithName("ListEvents").WithTags("Events")
            .WithSummary("Summits, forums and ceremonies, with those who attend, over all articles")
            .WithDescription("By start, undated last. Each with all its attendees, whatever was asked.");

    private static async Task<Ok<EventPage>> ListAsync(QueryValues query, ItinerariesClient itineraries, CancellationToken cancellation)
    {
        var request = new ListEventsRequest
        {
            Name = query.Text("name"),
            Attendee = query.Text("attendee"),
            Country = query.Text("country"),
            From = query.Text("from"),
            To = query.Text("to"),
            IncludeWeak = query.Flag("include_weak"),
            AsOf = query.Moment("as_of"),
            PageSize = query.Count("page_size"),
            PageToken = query.Text("page_token"),
        };
        var page = await itineraries.ListEventsAsync(request, cancellationToken: cancellation);
        return TypedResults.Ok(new EventPage([.. page.Events.Select(EventJson.From)], page.NextPageToken.OrNull()));
    }
}
