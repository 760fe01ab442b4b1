using Motorcade.AppHost.Local;
using Motorcade.Domain.Reading;

namespace Motorcade.SystemTests.Road;

/// <summary>One cluster for the tests that break it, and all articles that were ever sent to it.</summary>
public sealed class RoadFixture : IAsyncLifetime
{
    private int runs;

    internal Cluster Cluster { get; private set; } = null!;

    internal Desk Desk { get; private set; } = null!;

    internal List<Article> Sent { get; } = [];

    public async ValueTask InitializeAsync()
    {
        Cluster = await Cluster.StartAsync([.. Topology.Services]);
        Desk = new(Cluster.Gateway);
    }

    public async ValueTask DisposeAsync()
    {
        Desk.Dispose();
        await Cluster.DisposeAsync();
    }

    /// <summary>A thousand articles that were not sent before.</summary>
    internal IReadOnlyList<Article> Next()
    {
        var articles = GeneratedArticles.Make(runs++, 1000);
        Sent.AddRange(articles);
        return articles;
    }

    /// <summary>Every article ever sent is done, the diary holds each trip once, and no queue holds a failure.</summary>
    internal async Task AssertAllOnceAsync()
    {
        await Desk.DoneAsync(Sent.Count);
        Assert.Equal(Sent.Count, await Desk.CountAsync("/v1/articles?page_size=1"));
        Assert.Equal(GeneratedArticles.Expected(Sent), await Desk.TripsAsync());
        foreach (var queue in Queues.All)
            Assert.Equal(0u, await Queues.CountAsync(Cluster.Broker, queue + "_error"));
    }
}
