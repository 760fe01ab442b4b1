using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Motorcade.Ingestion.Following;

/// <summary>Tells those who watch an article in this process that it moved; what is so they read in the store.</summary>
internal sealed class ProgressFeed
{
    private readonly ConcurrentDictionary<(string ArticleId, Guid Watch), ChannelWriter<bool>> watches = new();
    private long count;

    /// <summary>Grows whenever a service reports that articles came through.</summary>
    public long Count => Interlocked.Read(ref count);

    public Watch Open(string articleId)
    {
        var channel = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        var key = (articleId, Guid.NewGuid());
        watches[key] = channel.Writer;
        return new Watch(channel.Reader, () => watches.TryRemove(key, out _));
    }

    /// <summary>A service got on with these articles.</summary>
    public void Progressed(IEnumerable<string> articleIds)
    {
        Interlocked.Increment(ref count);
        Changed(articleIds);
    }

    /// <summary>Something about these articles changed.</summary>
    public void Changed(IEnumerable<string> articleIds)
    {
        if (watches.IsEmpty)
            return;
        var changed = articleIds.ToHashSet();
        foreach (var (key, writer) in watches)
        {
            if (changed.Contains(key.ArticleId))
                writer.TryWrite(true);
        }
    }

    /// <summary>One caller's watch on one article.</summary>
    internal sealed class Watch(ChannelReader<bool> changes, Action close) : IDisposable
    {
        /// <summary>Returns at the next change, or after a while: another process of the service may have written it.</summary>
        public async Task NextAsync(TimeSpan longest, CancellationToken cancellationToken)
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            limit.CancelAfter(longest);
            try
            {
                await changes.ReadAsync(limit.Token);
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                // Time to look anyway.
            }
        }

        public void Dispose() => close();
    }
}
