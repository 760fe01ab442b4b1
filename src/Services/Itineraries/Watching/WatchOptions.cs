namespace Motorcade.Itineraries.Watching;

/// <summary>How the log is followed: section <c>Itineraries:Watch</c>.</summary>
internal sealed class WatchOptions
{
    /// <summary>Who takes longer for one change is dropped: he holds memory that others need.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How often the store is asked whether another process has written, while anybody watches.</summary>
    public TimeSpan Poll { get; set; } = TimeSpan.FromSeconds(1);
}
