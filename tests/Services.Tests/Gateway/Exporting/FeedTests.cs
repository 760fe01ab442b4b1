using System.Net;
using System.ServiceModel.Syndication;
using System.Xml;
using Google.Protobuf.WellKnownTypes;
using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using static Motorcade.Services.Tests.Gateway.Exporting.ExportTrips;

namespace Motorcade.Services.Tests.Gateway.Exporting;

public sealed class FeedTests : IAsyncLifetime
{
    private GatewayHost host = null!;

    public async ValueTask InitializeAsync() => host = await GatewayHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Feed_OfChanges_SaysWhatEachWas()
    {
        var completed = Visit.Clone();
        (completed.Status, completed.Version) = (TripStatus.Completed, 3);
        var moved = Visit.Clone();
        (moved.Start, moved.Destination.Name) = ("2022-06-16", "Tiraspol");
        Add(9, ChangeKind.Withdrawn, Cancelled, null);
        Add(8, ChangeKind.Changed, completed, Visit);
        Add(7, ChangeKind.Changed, moved, Visit);
        Add(6, ChangeKind.Added, Visit, null);

        var feed = await FeedAsync("/v1/trips.atom");

        Assert.Equal(
            [
                "Владимир Путин → 北京, Land CN: withdrawn",
                "Emmanuel Macron → Chișinău, Moldova: planned → completed",
                "Emmanuel Macron → Tiraspol, Moldova: 2022-06-15 – 2022-06-17 → 2022-06-16 – 2022-06-17; "
                    + "Chișinău, Moldova → Tiraspol, Moldova",
                "Emmanuel Macron → Chișinău, Moldova: planned, 2022-06-15 – 2022-06-17",
            ],
            feed.Items.Select(i => i.Title.Text));
        var entry = feed.Items.ElementAt(1);
        Assert.Equal("http://localhost/v1/trips/t1", Assert.Single(entry.Links).Uri.ToString());
        Assert.Equal(["changed", "completed"], entry.Categories.Select(c => c.Name));
        Assert.Equal(Recorded.AddMinutes(8).ToUnixTimeSeconds(), entry.LastUpdatedTime.ToUnixTimeSeconds());
        Assert.Equal(Recorded.AddMinutes(9).ToUnixTimeSeconds(), feed.LastUpdatedTime.ToUnixTimeSeconds());
        Assert.Equal(4, feed.Items.Select(i => i.Id).Distinct().Count());
        Assert.Equal(feed.Items.Select(i => i.Id), (await FeedAsync("/v1/trips.atom?page_size=50")).Items.Select(i => i.Id));
    }

    [Fact]
    public async Task Feed_FollowedByItsLinks_HoldsEveryChangeOnce()
    {
        for (var n = 5; n > 0; n--)
            Add(n, ChangeKind.Added, Stop($"t{n}", $"Ada {n}", "", "", "Lima", "PE", null, null), null);
        var titles = new List<string>();
        for (string? next = "/v1/trips.atom?traveller=ada&page_size=2"; next is not null;)
        {
            var feed = await FeedAsync(next);
            var first = feed.Links.Single(l => l.RelationshipType == "first").Uri;
            Assert.Equal("http://localhost/v1/trips.atom?traveller=ada&page_size=2", first.AbsoluteUri);
            titles.AddRange(feed.Items.Select(i => i.Title.Text));
            next = feed.Links.SingleOrDefault(l => l.RelationshipType == "next")?.Uri.PathAndQuery;
        }

        Assert.Equal(Enumerable.Range(1, 5).Reverse().Select(n => $"Ada {n} → Lima, Land PE: planned, no date"), titles);
        Assert.All(host.Fakes.Asked.OfType<ListChangesRequest>().Where(r => r.PageSize == 2), r => Assert.Equal("ada", r.Traveller));
    }

    [Fact]
    public async Task Feed_TextThatXmlCannotHold_IsLeftOutOfIt()
    {
        Add(1, ChangeKind.Added, Stop("t", "Ada \u0002<b>&", "", "", "Lima", "PE", null, null), null);

        Assert.Equal("Ada <b>& → Lima, Land PE: planned, no date", Assert.Single((await FeedAsync("/v1/trips.atom")).Items).Title.Text);
    }

    [Fact]
    public async Task Feed_WithoutChanges_IsValidAndEmpty() => Assert.Empty((await FeedAsync("/v1/trips.atom")).Items);

    [Theory]
    [InlineData("before=x", "before")]
    [InlineData("before=-1", "before")]
    [InlineData("page_size=501", "page_size")]
    [InlineData("colour=red", "colour")]
    public async Task Feed_WrongParameter_IsNamed(string query, string field)
    {
        using var response = await host.Http.GetAsync($"/v1/trips.atom?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains($"\"{field}\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private void Add(int sequence, ChangeKind kind, Trip trip, Trip? before) => host.Fakes.Past.Add(new()
    {
        Sequence = sequence,
        Kind = kind,
        Trip = trip,
        Before = before,
        Recorded = Timestamp.FromDateTimeOffset(Recorded.AddMinutes(sequence)),
    });

    private async Task<SyndicationFeed> FeedAsync(string path)
    {
        using var response = await host.Http.GetAsync(path);
        Assert.Equal("application/atom+xml", response.Content.Headers.ContentType!.MediaType);
        using var xml = XmlReader.Create(await response.Content.ReadAsStreamAsync());
        return SyndicationFeed.Load(xml);
    }
}
