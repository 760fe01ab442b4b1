namespace Motorcade.Itineraries.Watching;

/// <summary>Tells those who watch in this process that the log of changes has grown; what came they read in the store.</summary>
internal sealed class ChangeFeed
{
    private TaskCompletionSource next = New();

    public void Changed() => Interlocked.Exchange(ref next, New()).TrySetResult();

    /// <summary>The next growth. Take it before reading the log, so that none falls between.</summary>
    public Task Next => Volatile.Read(ref next).Task;

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
