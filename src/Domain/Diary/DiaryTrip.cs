using Motorcade.Domain.Dates;
using Motorcade.Domain.Reading;

namespace Motorcade.Domain.Diary;

/// <summary>A traveller at one stop: what its claims add up to.</summary>
public sealed record DiaryTrip
{
    /// <summary>Stays the same when later claims join.</summary>
    public required string Id { get; init; }

    /// <summary>Who goes.</summary>
    public required PersonRef Traveller { get; init; }

    /// <summary>Where to, as fine as any claim says.</summary>
    public required PlaceRef Destination { get; init; }

    /// <summary>First and last day: the finest that is said, of those what is to be believed first.</summary>
    public DateInterval Dates { get; init; }

    /// <summary>What became of it, by all its claims in the order of publication.</summary>
    public required TripStatus Status { get; init; }

    /// <summary>Everybody met there, by any claim.</summary>
    public required IReadOnlyList<PersonRef> Meets { get; init; }

    /// <summary>The event attended, or null.</summary>
    public string? Event { get; init; }

    /// <summary>All who report it.</summary>
    public required IReadOnlyList<string> ReportedBy { get; init; }

    /// <summary>Probability that at least one of its sources is right, 0 to 1; copies of one text are one source.</summary>
    public required double Confidence { get; init; }

    /// <summary>The claims it is made of.</summary>
    public required IReadOnlyList<DiaryClaim> Claims { get; init; }

    /// <summary>What its claims do not agree on.</summary>
    public IReadOnlyList<DiaryConflict> Conflicts { get; init; } = [];

    /// <summary>For a postponed trip, the id of the trip with its new dates, or null.</summary>
    public string? PostponedTo { get; init; }

    /// <summary>For a trip with new dates, the id of the one that was put off, or null.</summary>
    public string? PostponedFrom { get; init; }

    /// <summary>How many sources tell it independently: copies of one text count once.</summary>
    public int Sources { get; init; }

    /// <summary>Whether somebody who must know says so.</summary>
    public bool IsOfficial { get; init; }

    /// <summary>Whether all its claims are weak.</summary>
    public bool IsWeak { get; init; }

    /// <summary>Weak claims that fit a trip which is not weak itself; they change nothing in it but may name it.</summary>
    public IReadOnlyList<DiaryClaim> WeakClaims { get; init; } = [];
}
