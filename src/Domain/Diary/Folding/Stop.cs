namespace Motorcade.Domain.Diary.Folding;

/// <summary>A stop while its claims are being gathered.</summary>
internal sealed class Stop
{
    private readonly List<Testimony> claims = [];
    private readonly List<Testimony> weak = [];
    private readonly List<Telling> tellings = [];
    private readonly List<string> towns = [];
    private bool isDoubted;
    private bool hasHappened;

    /// <summary>Begins with a telling; the days of a coarse one are its window.</summary>
    public Stop(Telling first)
    {
        Lo = first.Window.Lo;
        Hi = first.Window.Hi;
        Add(first);
    }

    /// <summary>Claims that count.</summary>
    public IReadOnlyList<Testimony> Claims => claims;

    /// <summary>Weak claims that fit and change nothing.</summary>
    public IReadOnlyList<Testimony> Weak => weak;

    public IReadOnlyList<Telling> Tellings => tellings;

    /// <summary>First day; the end of time while undated.</summary>
    public int Lo { get; private set; }

    public int Hi { get; private set; }

    /// <summary>Day of its first article; the end of time when none is dated.</summary>
    public int FirstTold { get; private set; } = int.MaxValue;

    /// <summary>Since when it is said to be put off, or null.</summary>
    public int? PostponedSince { get; private set; }

    public bool HasRecord { get; private set; }

    /// <summary>Whether somebody says that it does not come about, and nobody that it does.</summary>
    public bool IsOff => isDoubted && !hasHappened;

    public int Support { get; private set; }

    public IReadOnlyList<string> Towns => towns;

    public bool IsDated => Lo != int.MaxValue;

    /// <summary>Whether a place may be this one: a town fits itself and the whole country.</summary>
    public bool Fits(string? town) => town is null || towns.Count == 0 || towns.Contains(town);

    /// <summary>Days from the one to the other; 0 when they touch.</summary>
    public int Gap(Stop other) => Math.Max(0, Math.Max(other.Lo - Hi, Lo - other.Hi));

    /// <summary>Whether nothing forbids that a telling belongs to it.</summary>
    public bool Admits(Telling telling) => tellings.TrueForAll(t => SameStop.MayBe(t, telling));

    public void Add(Telling telling)
    {
        tellings.Add(telling);
        Lo = Math.Min(Lo, telling.Window.Lo);
        Hi = Math.Max(Hi, telling.Window.Hi);
        Support += telling.Support;
        HasRecord |= telling.HasRecord;
        foreach (var claim in telling.Claims)
            Add(claim);
        if (telling.PostponedSince is { } since)
            PostponedSince = Math.Min(PostponedSince ?? int.MaxValue, since);
    }

    /// <summary>Adds what another stop holds: they were one.</summary>
    public void Add(Stop other)
    {
        foreach (var telling in other.tellings)
            Add(telling);
    }

    /// <summary>Adds a claim that is too coarse to change the days.</summary>
    public void Add(Testimony claim)
    {
        claims.Add(claim);
        isDoubted |= claim.Negative;
        hasHappened |= claim.Happened;
        FirstTold = Math.Min(FirstTold, claim.Published ?? int.MaxValue);
        if (claim.Status == Reading.TripStatus.Postponed)
            PostponedSince = Math.Min(PostponedSince ?? int.MaxValue, claim.Published ?? Telling.Unknown);
        if (claim.Town is { } town && !towns.Contains(town))
            towns.Add(town);
    }

    public void AddWeak(Testimony claim) => weak.Add(claim);
}
