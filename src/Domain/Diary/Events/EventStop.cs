using Motorcade.Domain.Diary.Paths;
using Motorcade.Domain.Reading;

namespace Motorcade.Domain.Diary.Events;

/// <summary>A trip to an event, as far as it takes to tell which trips are to the same one.</summary>
public sealed record EventStop
{
    /// <summary>The trip's id.</summary>
    public required string TripId { get; init; }

    /// <summary>Who goes.</summary>
    public required string TravellerKey { get; init; }

    /// <summary>The event as the trip's claims name it.</summary>
    public required string Name { get; init; }

    /// <summary>What the name has in common with others.</summary>
    public required EventSeries Series { get; init; }

    /// <summary>Where; names may be folded.</summary>
    public required PlaceRef Place { get; init; }

    /// <summary>First day that it may cover; null while undated.</summary>
    public DateOnly? First { get; init; }

    /// <summary>Last day that it may cover; null while undated.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>Whether it claims or plans that somebody is there.</summary>
    public bool TakesPart { get; init; } = true;

    /// <summary>How many claims it is made of.</summary>
    public int Claims { get; init; } = 1;

    /// <summary>Whether its dates say little of any one day.</summary>
    public bool IsVague => First is not { } first || Last is not { } last || last.DayNumber - first.DayNumber + 1 >= PathStop.VagueDays;
}
