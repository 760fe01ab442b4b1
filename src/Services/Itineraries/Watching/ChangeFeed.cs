namespace Motorcade.Itineraries.Watching;

/// <summary>Tells those who watch in this process that the log of changes has grown; what came they read in the store.</summary>
internal sealed class ChangeFeed
{
    private TaskCompletionSource next = New();
    private int watchers;

    public bool IsWatched => Volatile.Read(ref watchers) > 0;

    /// <summary>The next growth. Take it before reading the log, so that none falls between.</summary>
    public Task Next => Volatile.Read(ref next).Task;

    public void Changed() => Interlocked.Exchange(ref next, New()).TrySetResult();

    /// <summary>Counts somebody who watches, until he leaves.</summary>
    public IDisposable Join()
    {
        Interlocked.Increment(ref watchers);
        return new Leave(this);
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private sealed class Leave(ChangeFeed feed) : IDisposable
    {
        public void Dispose() => Interlocked.Decrement(ref feed.watchers);
    }
}
