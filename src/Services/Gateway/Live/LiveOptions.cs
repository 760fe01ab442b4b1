namespace Motorcade.Gateway.Live;

/// <summary>How streams of events behave: section <c>Gateway:Live</c>.</summary>
internal sealed class LiveOptions
{
    /// <summary>After this long without an event a comment is sent, so that nobody between takes the stream for dead.</summary>
    public TimeSpan Heartbeat { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Who takes longer for one event is dropped.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a service has to refuse before the stream counts as begun.</summary>
    public TimeSpan Grace { get; set; } = TimeSpan.FromMilliseconds(250);
}
