namespace Motorcade.Itineraries.Storing;

/// <summary>The event that a version of a trip goes to, with the columns that events are gathered by.</summary>
internal sealed class TripEvent
{
    /// <summary>Undated events come last.</summary>
    public const int Undated = 9999;

    public required string TripId { get; init; }

    public required int Version { get; init; }

    /// <summary>As the claims name it.</summary>
    public required string Name { get; init; }

    /// <summary>The name folded.</summary>
    public required string Folded { get; init; }

    /// <summary>What it has in common with other names of the event, see the domain's EventSeries.</summary>
    public required string Series { get; init; }

    /// <summary>Country and year, see the domain's EventScope.</summary>
    public required string Scope { get; init; }

    /// <summary>The year of the scope; <see cref="Undated"/> when it has none.</summary>
    public required int Year { get; init; }
}
