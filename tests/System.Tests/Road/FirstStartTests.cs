namespace Motorcade.SystemTests.Road;

/// <summary>The order in which services first start does not matter.</summary>
public sealed class FirstStartTests
{
    [Fact]
    public async Task Articles_SubmittedBeforeAnybodyElseEverRan_AreReadOnceTheyDo()
    {
        await using var cluster = await Cluster.StartAsync("gateway", "ingestion");
        using var desk = new Desk(cluster.Gateway);
        var articles = GeneratedArticles.Make(0, 1000);
        await desk.SubmitAsync(articles);
        Assert.Equal(1000, await desk.CountAsync("/v1/articles?page_size=1"));
        foreach (var service in (string[])["sanctions", "entities", "itineraries"])
            await cluster.StartServiceAsync(service);
        await desk.DoneAsync(1000);
        Assert.Equal(GeneratedArticles.Expected(articles), await desk.TripsAsync());
    }
}
