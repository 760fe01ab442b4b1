using System.Buffers;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.StackExchangeRedis;
using Microsoft.Extensions.Logging;

namespace Motorcade.Hosting.Caching;

/// <summary>Redis that may be away: a failure counts as a miss, and for a moment after one it is not asked again.</summary>
internal sealed partial class SecondLevel(RedisCache redis, TimeProvider clock, ILogger<SecondLevel> logger) : IBufferDistributedCache
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private long pausedUntil;

    public byte[]? Get(string key) => Try(() => redis.Get(key), null);

    public Task<byte[]?> GetAsync(string key, CancellationToken token = default)
        => TryAsync(() => redis.GetAsync(key, token), null);

    public bool TryGet(string key, IBufferWriter<byte> destination)
        => Try(() => ((IBufferDistributedCache)redis).TryGet(key, destination), false);

    public async ValueTask<bool> TryGetAsync(string key, IBufferWriter<byte> destination, CancellationToken token = default)
        => await TryAsync(() => ((IBufferDistributedCache)redis).TryGetAsync(key, destination, token).AsTask(), false);

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options)
        => Try(() => Done(() => redis.Set(key, value, options)), false);

    public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
        => TryAsync(() => DoneAsync(redis.SetAsync(key, value, options, token)), false);

    public void Set(string key, ReadOnlySequence<byte> value, DistributedCacheEntryOptions options)
        => Try(() => Done(() => ((IBufferDistributedCache)redis).Set(key, value, options)), false);

    public async ValueTask SetAsync(
        string key, ReadOnlySequence<byte> value, DistributedCacheEntryOptions options, CancellationToken token = default)
        => await TryAsync(() => DoneAsync(((IBufferDistributedCache)redis).SetAsync(key, value, options, token).AsTask()), false);

    public void Refresh(string key) => Try(() => Done(() => redis.Refresh(key)), false);

    public Task RefreshAsync(string key, CancellationToken token = default)
        => TryAsync(() => DoneAsync(redis.RefreshAsync(key, token)), false);

    public void Remove(string key) => Try(() => Done(() => redis.Remove(key)), false);

    public Task RemoveAsync(string key, CancellationToken token = default)
        => TryAsync(() => DoneAsync(redis.RemoveAsync(key, token)), false);

    private static bool Done(Action action)
    {
        action();
        return true;
    }

    private static async Task<bool> DoneAsync(Task task)
    {
        await task;
        return true;
    }

    private T Try<T>(Func<T> action, T otherwise)
    {
        if (IsPaused)
            return otherwise;
        try
        {
            return action();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            StandBack(failure);
            return otherwise;
        }
    }

    private async Task<T> TryAsync<T>(Func<Task<T>> action, T otherwise)
    {
        if (IsPaused)
            return otherwise;
        try
        {
            return await action();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            StandBack(failure);
            return otherwise;
        }
    }

    private bool IsPaused => clock.GetUtcNow().UtcTicks < Volatile.Read(ref pausedUntil);

    private void StandBack(Exception failure)
    {
        var first = !IsPaused;
        Volatile.Write(ref pausedUntil, (clock.GetUtcNow() + Pause).UtcTicks);
        if (first)
            LogAway(failure.Message.Split(';')[0]);
    }

    [LoggerMessage(LogLevel.Warning, "Redis does not answer, the memory serves alone: {Reason}")]
    private partial void LogAway(string reason);
}
