namespace Motorcade.Ingestion.Announcing;

/// <summary>The pace of announcing; section <c>Announcer</c> of the configuration.</summary>
internal sealed class AnnouncerOptions
{
    /// <summary>How long an announced article may rest before it is announced again; doubles each time.</summary>
    public TimeSpan FirstDelay { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>The longest such rest.</summary>
    public TimeSpan LongestDelay { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How often the store is asked when nobody wakes the announcer.</summary>
    public TimeSpan Poll { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How many articles may be on their way to be read for the first time.</summary>
    public int Window { get; set; } = 200;

    /// <summary>How many may be on their way again from each stage while articles come through …</summary>
    public int MostRepeats { get; set; } = 64;

    /// <summary>… and when none did for long: enough to notice that the services are back.</summary>
    public int FewestRepeats { get; set; } = 4;

    /// <summary>How many are published at once.</summary>
    public int Concurrency { get; set; } = 16;

    /// <summary>How long the bus may take to confirm.</summary>
    public TimeSpan PublishTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>The rest after so many announcements.</summary>
    public TimeSpan DelayAfter(int announcements)
        => TimeSpan.FromTicks(Math.Min(LongestDelay.Ticks, FirstDelay.Ticks << Math.Clamp(announcements - 1, 0, 10)));
}
