using Motorcade.Domain.Reading;

namespace Motorcade.Domain.Diary.Folding;

/// <summary>
/// The status of a stop: its claims in the order of publication, those who must know last on each day. Proposed, planned, underway,
/// completed only go forward; being put off, called off and denied come as they come; see the room's README for who may take back what.
/// </summary>
internal sealed class StopStatus
{
    private readonly IReadOnlyList<Testimony> claims;
    private Authority authority;
    private int since = Telling.Unknown;
    private int plannedAgain = Telling.Unknown;

    public StopStatus(IReadOnlyList<Testimony> claims)
    {
        this.claims = claims;
        var told = claims.ToArray();
        Array.Sort(told, (a, b) => a.IsRecord != b.IsRecord ? a.IsRecord.CompareTo(b.IsRecord) : -Testimony.CompareNews(a, b));
        (Value, authority, since) = (told[0].Status, told[0].Authority, DayOf(told[0]));
        foreach (var claim in told.AsSpan(1))
            Hear(claim);
    }

    public TripStatus Value { get; private set; }

    private bool IsNegative => Value is TripStatus.Postponed or TripStatus.Cancelled or TripStatus.Denied;

    private bool HasHappened => Value is TripStatus.Underway or TripStatus.Completed;

    /// <summary>What is said that cannot all be so: the one that counts first, then what most say; empty when it can.</summary>
    public List<Variant<TripStatus>> Conflict()
    {
        var against = claims.Where(Contradicts).ToList();
        if (against.Count == 0)
            return [];
        var values = Variant<TripStatus>.Of(claims.Where(c => c.Status == Value).Concat(against), c => c.Status);
        return [.. values.OrderByDescending(v => v.Value == Value).ThenByDescending(v => v.Support)];
    }

    private void Hear(Testimony claim)
    {
        if (claim.Status == Value)
            (authority, since) = (Max(authority, claim.Authority), DayOf(claim));
        else if (claim.Negative ? Refuses(claim) : claim.Happened ? Confirms(claim) : Plans(claim))
        {
            if (IsNegative && claim.Prospective)
                plannedAgain = DayOf(claim);
            (Value, authority, since) = (claim.Status, claim.Authority, DayOf(claim));
        }
    }

    /// <summary>What was seen to happen, and what is on again, is not taken back but by who must know better.</summary>
    private bool Refuses(Testimony claim) => HasHappened
        ? claim.Authority > authority || Interrupts(claim)
        : plannedAgain == Telling.Unknown || claim.Authority >= authority;

    private bool Interrupts(Testimony claim) => Value == TripStatus.Underway && claim.Status != TripStatus.Denied
        && claim.Authority == authority && DayOf(claim) > since;

    /// <summary>It happened after all; but repeating what was denied after the fact does not undo a better denial.</summary>
    private bool Confirms(Testimony claim) => HasHappened
        ? claim.Status > Value
        : !IsNegative || claim.Authority > authority || (claim.Authority == authority && DayOf(claim) > since) || EventOf(claim) > since;

    /// <summary>A plan moves a proposal; what was called off is on again when who must know says so later.</summary>
    private bool Plans(Testimony claim) => !HasHappened && (IsNegative
        ? claim.Status == TripStatus.Planned && claim.Authority > Authority.Hearsay && DayOf(claim) > since
        : claim.Status > Value || claim.Authority > authority);

    private bool Contradicts(Testimony claim)
    {
        if (claim.Status == Value)
            return false;
        if (!IsNegative)
            return claim.Negative && (plannedAgain == Telling.Unknown || DayOf(claim) > plannedAgain);
        if (Value == TripStatus.Denied)
            return !claim.Negative;
        return claim.Happened || claim.Status == TripStatus.Denied
            || (claim.Prospective ? DayOf(claim) > since : DayOf(claim) >= since);
    }

    private static int DayOf(Testimony claim) => claim.Published ?? Telling.Unknown;

    /// <summary>The day that a claim says something happened on, as far as it can be told.</summary>
    private static int EventOf(Testimony claim) => claim.Window.Grain is Grain.Day ? claim.Window.Lo : DayOf(claim);

    private static Authority Max(Authority a, Authority b) => a > b ? a : b;
}
