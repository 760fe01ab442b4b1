using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using Motorcade.Contracts.Rpc.Ingestion.V1;
using Motorcade.Ingestion;
using Motorcade.Ingestion.Announcing;
using Motorcade.Ingestion.Following;
using Motorcade.Services.Tests.Hosting;
using IngestionClient = Motorcade.Contracts.Rpc.Ingestion.V1.Ingestion.IngestionClient;

namespace Motorcade.Services.Tests.Ingestion;

public sealed class AnnouncerTests : IAsyncLifetime
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2024, 5, 6, 12, 0, 0, TimeSpan.Zero));
    private readonly ConcurrentQueue<string> published = new();
    private TestHost host = null!;
    private IngestionClient client = null!;
    private Announcer announcer = null!;
    private bool busIsDown;

    public async ValueTask InitializeAsync()
    {
        host = await TestHost.StartAsync(
            new(b => b.AddIngestion(), a => a.MapIngestion(), [], UseOwnParts),
            settings:
            [
                new("Announcer:FirstDelay", "00:00:05"),
                new("Announcer:LongestDelay", "00:00:15"),
                new("Announcer:Window", "10"),
                new("Announcer:MostRepeats", "8"),
                new("Announcer:FewestRepeats", "2"),
            ]);
        client = new(host.Channel);
        announcer = ActivatorUtilities.CreateInstance<Announcer>(host.Services);
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task AnnounceDue_ANewArticle_IsAnnouncedOnceAndMarked()
    {
        var id = await SubmitAsync(1);

        Assert.Equal(1, await announcer.AnnounceDueAsync(default));
        Assert.Equal(0, await announcer.AnnounceDueAsync(default));

        Assert.Equal([id], published);
        Assert.Equal(Stage.Announced, await StageAsync(id));
    }

    [Fact]
    public async Task AnnounceDue_NoProgress_AnnouncesAgainAfterFiveTenThenFifteenSeconds()
    {
        await SubmitAsync(1);
        var rests = new List<int>();
        await announcer.AnnounceDueAsync(default);
        for (int second = 1, rest = 1; rests.Count < 5; second++, rest++)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            if (await announcer.AnnounceDueAsync(default) == 0)
                continue;
            rests.Add(rest);
            rest = 0;
        }

        Assert.Equal([5, 10, 15, 15, 15], rests);
    }

    [Fact]
    public async Task AnnounceDue_TheBusIsDown_KeepsTheArticleAsStored()
    {
        busIsDown = true;
        var id = await SubmitAsync(1);

        Assert.Equal(0, await announcer.AnnounceDueAsync(default));
        Assert.Equal(Stage.Stored, await StageAsync(id));

        busIsDown = false;
        Assert.Equal(1, await announcer.AnnounceDueAsync(default));
        Assert.Equal([id], published);
    }

    [Fact]
    public async Task AnnounceDue_MoreNewArticlesThanTheWindow_KeepsTheRestBack()
    {
        var ids = new List<string>();
        for (var i = 0; i < 25; i++)
        {
            ids.Add(await SubmitAsync(i));
            clock.Advance(TimeSpan.FromMilliseconds(1));
        }

        Assert.Equal(10, await announcer.AnnounceDueAsync(default));
        Assert.Equal(0, await announcer.AnnounceDueAsync(default));
        Assert.Equal(ids.Take(10).Order(), published.Order());

        await FinishAsync(ids.Take(4));
        Assert.Equal(4, await announcer.AnnounceDueAsync(default));
        Assert.Equal(ids.Take(14).Order(), published.Order());
    }

    [Fact]
    public async Task AnnounceDue_ServicesAwayForLong_RepeatsAHandfulUntilOneComesThrough()
    {
        var ids = new List<string>();
        for (var i = 0; i < 9; i++)
            ids.Add(await SubmitAsync(i));
        await announcer.AnnounceDueAsync(default);
        var rounds = new List<int>();
        for (var i = 0; i < 5; i++)
        {
            clock.Advance(TimeSpan.FromSeconds(15));
            rounds.Add(await announcer.AnnounceDueAsync(default));
        }

        Assert.Equal([8, 4, 2, 2, 2], rounds);

        clock.Advance(TimeSpan.FromSeconds(15));
        await FinishAsync(ids.Take(1));
        Assert.Equal(8, await announcer.AnnounceDueAsync(default));
    }

    [Fact]
    public async Task AnnounceDue_DoneAndFailedArticles_AreLeftAlone()
    {
        var done = await SubmitAsync(1);
        var failed = await SubmitAsync(2);
        await announcer.AnnounceDueAsync(default);
        await FinishAsync([done]);
        await host.Services.GetRequiredService<ProgressBoard>().FailAsync(failed, "broken", default);
        clock.Advance(TimeSpan.FromMinutes(10));

        Assert.Equal(0, await announcer.AnnounceDueAsync(default));

        await client.RereadAsync(new() { Ids = { failed } });
        Assert.Equal(1, await announcer.AnnounceDueAsync(default));
        Assert.Equal(2, published.Count(id => id == failed));
    }

    private void UseOwnParts(IServiceCollection services)
    {
        services.Remove(services.Single(s => s.ServiceType == typeof(IHostedService) && s.ImplementationType == typeof(Announcer)));
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
        services.Replace(ServiceDescriptor.Singleton<PublishAnnouncement>((announcement, _) =>
        {
            if (busIsDown)
                throw new InvalidOperationException("The bus is down.");
            published.Enqueue(announcement.ArticleId);
            return Task.CompletedTask;
        }));
    }

    private async Task<string> SubmitAsync(int number)
        => (await client.SubmitAsync(new() { Body = $"The minister visited town number {number} on Monday." })).Id;

    private async Task<Stage> StageAsync(string id) => (await client.GetArticleAsync(new() { Id = id })).Progress.Stage;

    private async Task FinishAsync(IEnumerable<string> ids)
    {
        var board = host.Services.GetRequiredService<ProgressBoard>();
        var finished = ids.ToArray();
        await board.AdvanceAsync(ReportedStep.TripsRecorded, 1, finished, default);
        await board.AdvanceAsync(ReportedStep.MeasuresRecorded, 1, finished, default);
    }
}
