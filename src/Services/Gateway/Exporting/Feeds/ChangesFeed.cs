using System.Security.Cryptography;
using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using Microsoft.AspNetCore.WebUtilities;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using ItinerariesClient = Motorcade.Contracts.Rpc.Itineraries.V1.Itineraries.ItinerariesClient;

namespace Motorcade.Gateway.Exporting.Feeds;

/// <summary>A page of changes as Atom (RFC 4287). Entries keep their ids wherever the diary is served.</summary>
internal sealed class ChangesFeed(ItinerariesClient itineraries, DiaryState state)
{
    public async Task RunAsync(HttpContext context, ListChangesRequest request)
    {
        var (tag, changed) = await state.MarksAsync(context.Request, request.AsOf, context.RequestAborted);
        if (DiaryState.IsFresh(context.Request, tag, changed))
        {
            DiaryState.Set(context.Response, tag, changed);
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var changes = await itineraries.ListChangesAsync(request, cancellationToken: context.RequestAborted);
        context.Response.ContentType = FeedEndpoint.ContentType;
        context.Response.Headers.ContentDisposition = "inline; filename=motorcade-trips.atom";
        DiaryState.Set(context.Response, tag, changed);
        if (HttpMethods.IsHead(context.Request.Method))
            return;
        await context.Response.BodyWriter.WriteAsync(Write(Feed(context.Request, changes)), context.RequestAborted);
    }

    private static SyndicationFeed Feed(HttpRequest request, ListChangesResponse changes)
    {
        var own = Export.Of(new(), request).Address;
        var first = Without(own, "before");
        var feed = new SyndicationFeed
        {
            Id = Id("feed", Without(first, "page_size").Query),
            Title = new TextSyndicationContent("Motorcade: changes of the diary"),
            LastUpdatedTime = changes.Changes.Select(Moment).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max(),
            Generator = "Motorcade",
            Authors = { new SyndicationPerson { Name = "Motorcade" } },
            Links = { Link(own, "self"), Link(first, "first") },
            Items = [.. changes.Changes.Select(change => Entry(own, change))],
        };
        if (changes.NextBefore > 0)
        {
            var next = QueryHelpers.AddQueryString(first.AbsoluteUri, "before", FormattableString.Invariant($"{changes.NextBefore}"));
            feed.Links.Add(Link(new Uri(next), "next"));
        }

        return feed;
    }

    private static SyndicationLink Link(Uri address, string relation) => new(address, relation, null, "application/atom+xml", 0);

    private static SyndicationItem Entry(Uri own, TripChange change)
    {
        var moment = Moment(change);
        var trip = new Uri(own, $"/v1/trips/{Uri.EscapeDataString(change.Trip.Id)}");
        return new SyndicationItem
        {
            Id = Id("change", FormattableString.Invariant($"{change.Trip.Id} {change.Trip.Version} {(int)change.Kind} {moment.UtcTicks}")),
            Title = new TextSyndicationContent(ChangeWords.Title(change)),
            Summary = new TextSyndicationContent(ChangeWords.Summary(change)),
            LastUpdatedTime = moment,
            PublishDate = moment,
            Links = { new SyndicationLink(trip, "alternate", null, "application/json", 0) },
            Categories =
            {
                new SyndicationCategory(change.Kind.ToString().ToLowerInvariant(), null, "What happened"),
                new SyndicationCategory(TripWords.Of(change.Trip.Status), null, "Status"),
            },
        };
    }

    private static DateTimeOffset Moment(TripChange change) =>
        (change.Recorded ?? change.Trip.Recorded)?.ToDateTimeOffset() ?? DateTimeOffset.UnixEpoch;

    private static string Id(string what, string of) =>
        $"urn:uuid:{new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"motorcade {what} {of}")).AsSpan(0, 16))}";

    private static Uri Without(Uri address, string parameter)
    {
        var rest = QueryHelpers.ParseQuery(address.Query).Where(p => p.Key != parameter);
        return new Uri(QueryHelpers.AddQueryString(address.GetLeftPart(UriPartial.Path), rest));
    }

    private static byte[] Write(SyndicationFeed feed)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }))
            new Atom10FeedFormatter(feed).WriteTo(xml);
        return bytes.ToArray();
    }
}
