using Grpc.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Itineraries.Watching;
using Motorcade.Services.Tests.Hosting;
using static Motorcade.Services.Tests.Itineraries.DiaryHost;

namespace Motorcade.Services.Tests.Itineraries;

/// <summary>Who does not take a change in time is dropped, and told why while there is a way to tell him.</summary>
public sealed class SlowWatcherTests(PostgresServer postgres) : IClassFixture<PostgresServer>, IDisposable
{
    private static readonly TimeSpan Patience = new WatchOptions().Patience;
    private readonly TemporaryFolder folder = new();
    private readonly FakeTimeProvider clock = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Change_TakenTooLate_EndsTheStreamWithTheReason()
    {
        await using var diary = await WithOneChangeAsync();
        var stream = new HeldStream();
        var running = RunAsync(diary, stream, () => Assert.Fail("was cut off"));
        await stream.Entered;
        clock.Advance(Patience);
        stream.Release();
        var dropped = await Assert.ThrowsAsync<RpcException>(() => running);
        Assert.Equal(StatusCode.ResourceExhausted, dropped.StatusCode);
        Assert.Contains("change 1 was not taken within 30 seconds", dropped.Status.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_NeverTaken_CutsTheStreamOff()
    {
        await using var diary = await WithOneChangeAsync();
        var stream = new HeldStream();
        var cut = new TaskCompletionSource();
        var running = RunAsync(diary, stream, cut.SetResult);
        await stream.Entered;
        while (!cut.Task.IsCompleted)
        {
            clock.Advance(Patience);
            await Task.Delay(5);
        }

        Assert.Equal(StatusCode.ResourceExhausted, (await Assert.ThrowsAsync<RpcException>(() => running)).StatusCode);
    }

    [Fact]
    public async Task Change_TakenInTime_KeepsTheStream()
    {
        await using var diary = await WithOneChangeAsync();
        var stream = new HeldStream();
        var running = RunAsync(diary, stream, () => Assert.Fail("was cut off"));
        await stream.Entered;
        clock.Advance(Patience - TimeSpan.FromMilliseconds(1));
        stream.Release();
        await diary.RecordAsync("b", 1, "2024-03-01", Claim("2", "Bo", "Lima", "2024-03-04"));
        await Eventually.GetAsync(() => Task.FromResult(stream.Taken), taken => taken == 2);
        Assert.False(running.IsCompleted);
    }

    private static Task RunAsync(DiaryHost diary, HeldStream stream, Action abort) =>
        diary.Services.GetRequiredService<TripWatch>().RunAsync(new() { After = 0 }, stream, abort, CancellationToken.None);

    private async Task<DiaryHost> WithOneChangeAsync()
    {
        var diary = await StartAsync(StoreKind.Sqlite, postgres, folder.Path, clock);
        await diary.RecordAsync("a", 1, "2024-03-01", Claim("1", "Ada", "Lima", "2024-03-04"));
        return diary;
    }

    /// <summary>Takes nothing until it is released, then everything.</summary>
    private sealed class HeldStream : IServerStreamWriter<TripChange>
    {
        private readonly TaskCompletionSource entered = new();
        private readonly TaskCompletionSource released = new();
        private int taken;

        public Task Entered => entered.Task;

        public int Taken => Volatile.Read(ref taken);

        public WriteOptions? WriteOptions { get; set; }

        public void Release() => released.SetResult();

        public Task WriteAsync(TripChange message) => WriteAsync(message, CancellationToken.None);

        public async Task WriteAsync(TripChange message, CancellationToken cancellationToken)
        {
            entered.TrySetResult();
            await released.Task;
            Interlocked.Increment(ref taken);
        }
    }
}
