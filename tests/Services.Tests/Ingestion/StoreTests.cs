using Microsoft.Extensions.DependencyInjection;
using Motorcade.Contracts.Rpc.Ingestion.V1;
using Motorcade.Entities;
using Motorcade.Entities.Annotating;
using Motorcade.Ingestion;
using Motorcade.Ingestion.Announcing;
using Motorcade.Ingestion.Following;
using Motorcade.Services.Tests.Hosting;
using IngestionClient = Motorcade.Contracts.Rpc.Ingestion.V1.Ingestion.IngestionClient;

namespace Motorcade.Services.Tests.Ingestion;

/// <summary>The same on both databases.</summary>
public sealed class StoreTests(PostgresServer postgres) : IClassFixture<PostgresServer>, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<StoreKind> Both => [StoreKind.Sqlite, StoreKind.Postgres];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Both))]
    public async Task ListArticles_PagedByTwo_GivesAllNewestFirst(StoreKind kind)
    {
        await using var host = await StartAsync(kind);
        var client = new IngestionClient(host.Channel);
        var ids = new List<string>();
        for (var i = 0; i < 5; i++)
            ids.Add(await SubmitAsync(client, i));

        var pages = new List<string[]>();
        var token = "";
        do
        {
            var page = await client.ListArticlesAsync(new() { PageSize = 2, PageToken = token });
            Assert.Equal(5, page.Total);
            Assert.All(page.Articles, a => Assert.Empty(a.Text));
            pages.Add([.. page.Articles.Select(a => a.Id)]);
            token = page.NextPageToken;
        }
        while (token.Length > 0);

        ids.Reverse();
        Assert.Equal([[.. ids[..2]], [.. ids[2..4]], [.. ids[4..]]], pages);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Progress_NewsInAnyOrderAndTwice_EndsTheSame(StoreKind kind)
    {
        await using var host = await StartAsync(kind);
        var client = new IngestionClient(host.Channel);
        var board = host.Services.GetRequiredService<ProgressBoard>();
        (ReportedStep Step, int Version)[] news =
        [
            (ReportedStep.MeasuresRecorded, 2), (ReportedStep.Annotated, 1), (ReportedStep.TripsRecorded, 1), (ReportedStep.Annotated, 2),
            (ReportedStep.TripsRecorded, 2), (ReportedStep.Annotated, 2), (ReportedStep.MeasuresRecorded, 1),
            (ReportedStep.TripsRecorded, 1),
        ];
        var forwards = await SubmitAsync(client, 1);
        var backwards = await SubmitAsync(client, 2);

        foreach (var (step, version) in news)
            await board.AdvanceAsync(step, version, [forwards], default);
        foreach (var (step, version) in news.Reverse())
            await board.AdvanceAsync(step, version, [backwards], default);

        Assert.All(
            [forwards, backwards],
            id => Assert.Equal(Stage.Done, client.GetArticle(new() { Id = id }).Progress.Stage));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Progress_RecordedByAnOlderReader_IsNotDone(StoreKind kind)
    {
        await using var host = await StartAsync(kind);
        var client = new IngestionClient(host.Channel);
        var board = host.Services.GetRequiredService<ProgressBoard>();
        var id = await SubmitAsync(client, 1);
        await board.AdvanceAsync(ReportedStep.TripsRecorded, 1, [id], default);
        await board.AdvanceAsync(ReportedStep.MeasuresRecorded, 1, [id], default);
        await board.AdvanceAsync(ReportedStep.Annotated, 2, [id], default);
        await board.AdvanceAsync(ReportedStep.TripsRecorded, 2, [id], default);

        var progress = (await client.GetArticleAsync(new() { Id = id })).Progress;

        Assert.Equal(Stage.Annotated, progress.Stage);
        Assert.True(progress.TripsRecorded);
        Assert.False(progress.MeasuresRecorded);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Articles_AfterARestart_AreStillThere(StoreKind kind)
    {
        string id;
        await using (var first = await StartAsync(kind))
            id = await SubmitAsync(new(first.Channel), 1);

        await using var second = await StartAsync(kind);
        var client = new IngestionClient(second.Channel);

        Assert.Contains("town number 1", (await client.GetArticleAsync(new() { Id = id })).Text, StringComparison.Ordinal);
        Assert.True((await client.SubmitAsync(Request(1))).Duplicate);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Announcements_TakenAndMarked_AreNotTakenAgain(StoreKind kind)
    {
        await using var host = await StartAsync(kind);
        var queue = host.Services.GetRequiredService<AnnouncementQueue>();
        var id = await SubmitAsync(new(host.Channel), 1);

        var taken = await queue.TakeNewAsync(default);
        await queue.MarkAnnouncedAsync(taken, default);

        Assert.Equal(id, Assert.Single(taken).ArticleId);
        Assert.Empty(await queue.TakeNewAsync(default));
        Assert.Empty(await queue.TakeRestingAsync(Stage.Announced, 10, default));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Annotations_SavedByTwoReaders_KeepTheNewer(StoreKind kind)
    {
        await using var host = await StartAsync(kind);
        var archive = host.Services.GetRequiredService<AnnotationArchive>();
        await archive.SaveAsync(new() { ArticleId = "a", ReaderVersion = 1, Text = "oldest" }, default);
        await archive.SaveAsync(new() { ArticleId = "a", ReaderVersion = 7, Text = "newer" }, default);
        await Task.WhenAll(Enumerable.Range(2, 5).Select(version =>
            archive.SaveAsync(new() { ArticleId = "a", ReaderVersion = version, Text = "older" }, default)));

        await using var restarted = await StartAsync(kind);
        var found = await restarted.Services.GetRequiredService<AnnotationArchive>().FindAsync("a", default);

        Assert.Equal("newer", found!.Text);
    }

    private Task<TestHost> StartAsync(StoreKind kind) => TestHost.StartAsync(
        new(b => b.AddIngestion().AddEntities(), a => a.MapIngestion(), [], WithoutAnnouncer),
        folder.Path,
        kind == StoreKind.Sqlite ? [] : [new("ConnectionStrings:store", postgres.ConnectionString(Path.GetFileName(folder.Path)))]);

    private static void WithoutAnnouncer(IServiceCollection services)
        => services.Remove(services.Single(s => s.ImplementationType == typeof(Announcer)));

    private static SubmitRequest Request(int number) => new() { Body = $"The minister visited town number {number} on Monday." };

    private static async Task<string> SubmitAsync(IngestionClient client, int number) => (await client.SubmitAsync(Request(number))).Id;
}
