using Microsoft.AspNetCore.Http.HttpResults;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Gateway.Claims;
using Motorcade.Gateway.Queries;
using ItinerariesClient = Motorcade.Contracts.Rpc.Itineraries.V1.Itineraries.ItinerariesClient;

namespace Motorcade.Gateway.Meetings;

/// <summary>Meetings.</summary>
internal static class MeetingEndpoints
{
    private static readonly QueryShape ListQuery = new(
    [
        QueryParameter.Text("person", "A person's id, or part of a name: as traveller or as host.") with { Required = true },
        QueryParameter.Text("with", "The other one: an id, or part of a name; anybody when absent."),
        .. PathParameters.Common("meetings"),
    ]);

    public static void MapMeetings(this IEndpointRouteBuilder v1) =>
        v1.MapGet("/meetings", ListAsync).WithQuery(ListQuery).WithName("ListMeetings").WithTags("Meetings")
            .WithSummary("Meetings of a person, seen from both sides")
            .WithDescription("By start, undated last. A meeting abroad that both sides tell is one, with both trips.");

    private static async Task<Ok<MeetingPage>> ListAsync(QueryValues query, ItinerariesClient itineraries, CancellationToken cancellation)
    {
        var request = new ListMeetingsRequest
        {
            Person = query.Text("person"),
            With = query.Text("with"),
            From = query.Text("from"),
            To = query.Text("to"),
            IncludeWeak = query.Flag("include_weak"),
            AsOf = query.Moment("as_of"),
            PageSize = query.Count("page_size"),
            PageToken = query.Text("page_token"),
        };
        var page = await itineraries.ListMeetingsAsync(request, cancellationToken: cancellation);
        return TypedResults.Ok(new MeetingPage([.. page.Meetings.Select(MeetingJson.From)], page.NextPageToken.OrNull()));
    }
}
