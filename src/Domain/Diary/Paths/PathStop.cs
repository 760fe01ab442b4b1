using Motorcade.Domain.Dates;
using Motorcade.Domain.Reading;

namespace Motorcade.Domain.Diary.Paths;

/// <summary>A trip of the diary as journeys, meetings and presence look at it.</summary>
public sealed record PathStop
{
    /// <summary>Days after which a span is too vague to stand for a place that is known only by its country: less than any month.</summary>
    public const int VagueDays = 28;

    /// <summary>The trip's id.</summary>
    public required string Id { get; init; }

    /// <summary>Who goes.</summary>
    public required PersonRef Traveller { get; init; }

    /// <summary>Where to.</summary>
    public required PlaceRef Place { get; init; }

    /// <summary>Where that is; null for a whole country or a place without coordinates.</summary>
    public GeoPoint? Point { get; init; }

    /// <summary>First and last day, as fine as they are known.</summary>
    public DateInterval Dates { get; init; }

    /// <summary>As the claims together have it.</summary>
    public required TripStatus Status { get; init; }

    /// <summary>Whom the traveller meets there.</summary>
    public IReadOnlyList<PersonRef> Meets { get; init; } = [];

    /// <summary>The summit or ceremony attended, or null.</summary>
    public string? Event { get; init; }

    /// <summary>Probability that the trip is told rightly, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Whether somebody who must know says so.</summary>
    public bool IsOfficial { get; init; }

    /// <summary>Whether it is a plan whose dates have passed without a word that it happened.</summary>
    public bool IsUnconfirmed { get; init; }

    /// <summary>Whether weak claims alone tell of it.</summary>
    public bool IsWeak { get; init; }

    /// <summary>Fields on which its claims differ: start, end, status, destination.</summary>
    public IReadOnlyList<string> Disputed { get; init; } = [];

    /// <summary>What stops of one traveller have in common.</summary>
    public string TravellerKey => Diary.TravellerKey.Of(Traveller);

    /// <summary>First day that it may cover; null while undated.</summary>
    public DateOnly? First => Dates.Start?.First;

    /// <summary>Last day that it may cover as far as its dates say; null while undated.</summary>
    public DateOnly? Last => Dates.Start is { } start ? Later((Dates.End ?? start).Last, start.First) : null;

    /// <summary>The first day where it is known by the day, else null.</summary>
    public DateOnly? ArrivesOn => Dates.Start is { Day: not null } day ? day.First : null;

    /// <summary>The last day where it is known by the day, else null.</summary>
    public DateOnly? LeavesOn => ArrivesOn is { } first && Dates.End is { Day: not null } day ? Later(day.First, first) : null;

    /// <summary>Whether its dates span so many days that they say little of any one of them.</summary>
    public bool IsVague => First is not { } first || Last!.Value.DayNumber - first.DayNumber + 1 >= VagueDays;

    /// <summary>Whether it claims or plans that somebody is there; not so what is proposed, put off, called off or denied.</summary>
    public bool TakesPart => Status is TripStatus.Planned or TripStatus.Underway or TripStatus.Completed;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
