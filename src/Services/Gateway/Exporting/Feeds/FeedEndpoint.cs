using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Gateway.Problems;
using Motorcade.Gateway.Queries;
using Motorcade.Gateway.Trips;

namespace Motorcade.Gateway.Exporting.Feeds;

/// <summary>The changes of the diary as a feed.</summary>
internal static class FeedEndpoint
{
    public const string ContentType = "application/atom+xml; charset=utf-8";

    private const string Route = "/trips.atom";

    private static readonly QueryShape Query = new(
    [
        .. TripFilters.Parameters,
        QueryParameter.Text("before", "Only changes before this sequence number: the feed's own link named next has it."),
        new("page_size", QueryKind.Count, "How many entries at most, 1 to 500; 50 when absent.") { Most = 500 },
    ]);

    public static void MapFeed(this IEndpointRouteBuilder v1)
    {
        static Task Run(HttpContext context, QueryValues query, ChangesFeed feed) => feed.RunAsync(context, Read(query));
        v1.MapGet(Route, Run).WithQuery(Query).WithMetadata(new ExportExample("atom", ContentType)).WithSubscription(true)
            .WithName("ExportFeed").WithTags("Ways out").WithSummary("Changes of trips as an Atom feed")
            .WithDescription("RFC 4287, latest first, an entry a change, with the filters of the list: a change fits when its trip does "
                + "after it or did before it. Pages by links named next (RFC 5005). A key can be given as the password of any name.")
            .Produces<string>(200, "application/atom+xml");
        v1.MapMethods(Route, [HttpMethods.Head], Run).WithQuery(Query).WithSubscription(true).ExcludeFromDescription();
    }

    private static ListChangesRequest Read(QueryValues query)
    {
        var request = TripFilters.Read(query).ToChanges();
        request.PageSize = query.Count("page_size");
        if (query.Text("before") is { Length: > 0 } text)
        {
            request.Before = long.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var before) && before > 0
                ? before
                : throw new RefusedRequestException("before", $"'{text}' is not a sequence number");
        }

        return request;
    }
}
