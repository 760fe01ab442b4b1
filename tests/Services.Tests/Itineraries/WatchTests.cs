using Grpc.Core;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Services.Tests.Hosting;
using static Motorcade.Services.Tests.Itineraries.DiaryHost;

namespace Motorcade.Services.Tests.Itineraries;

/// <summary>Each change comes once to one who comes back with his last number.</summary>
public sealed class WatchTests(PostgresServer postgres) : IClassFixture<PostgresServer>, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<StoreKind> Both => [StoreKind.Sqlite, StoreKind.Postgres];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Watcher_WhoLeavesAndComesBack_GetsEachChangeOnce(StoreKind kind)
    {
        await using var diary = await HostAsync(kind);
        var writing = Task.Run(() => RecordManyAsync(diary, "a", 60));
        var seen = new List<TripChange>();
        while (seen.Count < 60)
            seen.AddRange(await TakeAsync(diary, seen.LastOrDefault()?.Sequence ?? 0, Math.Min(7, 60 - seen.Count)));
        await writing;
        Assert.Equal(Enumerable.Range(1, 60).Select(n => (long)n), seen.Select(c => c.Sequence));
        Assert.Equal(60, seen.Select(c => c.Trip.Traveller.Name).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Watcher_AfterARestart_GoesOnWhereHeWas(StoreKind kind)
    {
        var seen = new List<TripChange>();
        for (var start = 0; start < 3; start++)
        {
            await using var diary = await HostAsync(kind);
            await RecordManyAsync(diary, $"start{start}", 10);
            seen.AddRange(await TakeAsync(diary, seen.LastOrDefault()?.Sequence ?? 0, start == 2 ? 16 : 7));
        }

        Assert.Equal(30, seen.Select(c => c.Sequence).Distinct().Count());
        Assert.Equal(seen.Select(c => c.Sequence).Order(), seen.Select(c => c.Sequence));
        Assert.Equal(30, seen.Select(c => c.Trip.Id).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Watcher_OfOneReplica_MissesNothingThatManyWrite(StoreKind kind)
    {
        await using var one = await HostAsync(kind);
        await using var two = await HostAsync(kind);
        using var watch = one.Client.WatchTrips(new() { After = 0 });
        var writing = Task.WhenAll(Enumerable.Range(0, 6).Select(w => Task.Run(() => RecordManyAsync(w % 2 == 0 ? one : two, $"writer{w}", 40))));
        var seen = await TakeAsync(watch, 240);
        await writing;
        var logged = await TakeAsync(two, 0, 240);
        Assert.Equal(logged.Select(c => c.Sequence), seen.Select(c => c.Sequence));
        Assert.Equal(240, seen.Select(c => c.Trip.Id).Distinct().Count());
    }

    [Fact]
    public async Task Watcher_WhoDoesNotRead_KeepsNobodyWaiting()
    {
        await using var diary = await HostAsync(StoreKind.Sqlite);
        await diary.RecordAsync([.. Enumerable.Range(0, 1500).Select(n => Reading($"a{n}", 1, "2024-03-01", Claim($"{n}", $"Traveller {n}", "Lima", "2024-03-04")))]);
        using var stuck = diary.Client.WatchTrips(new() { After = 0 });
        Assert.True(await stuck.ResponseStream.MoveNext(CancellationToken.None));
        Assert.Equal(1500, (await TakeAsync(diary, 0, 1500)).Count);
        Assert.Single(await diary.RecordAsync("later", 1, "2024-03-01", Claim("later", "Ada", "Lima", "2024-03-04")));
        Assert.Equal("Ada", Assert.Single(await TakeAsync(diary, 1500, 1)).Trip.Traveller.Name);
    }

    [Fact]
    public async Task Host_ThatStops_EndsItsStreams()
    {
        await using var diary = await HostAsync(StoreKind.Sqlite);
        using var watch = diary.Client.WatchTrips(new());
        var next = watch.ResponseStream.MoveNext(CancellationToken.None);
        await diary.RecordAsync("a", 1, "2024-03-01", Claim("1", "Ada", "Lima", "2024-03-04"));
        await diary.StopAsync();
        var ended = await Assert.ThrowsAsync<RpcException>(async () =>
        {
            while (await next)
                next = watch.ResponseStream.MoveNext(CancellationToken.None);
        });
        Assert.Equal(StatusCode.Unavailable, ended.StatusCode);
    }

    private static async Task RecordManyAsync(DiaryHost diary, string name, int count)
    {
        for (var n = 0; n < count; n++)
            await diary.RecordAsync($"{name} {n}", 1, "2024-03-01", Claim($"{name} {n}", $"Traveller {name} {n}", "Lima", "2024-03-04"));
    }

    private static async Task<List<TripChange>> TakeAsync(DiaryHost diary, long after, int count)
    {
        using var watch = diary.Client.WatchTrips(new() { After = after });
        return await TakeAsync(watch, count);
    }

    private static async Task<List<TripChange>> TakeAsync(AsyncServerStreamingCall<TripChange> watch, int count)
    {
        var seen = new List<TripChange>();
        while (seen.Count < count && await watch.ResponseStream.MoveNext(CancellationToken.None))
            seen.Add(watch.ResponseStream.Current);
        return seen;
    }

    private Task<DiaryHost> HostAsync(StoreKind kind) => StartAsync(kind, postgres, folder.Path);
}
