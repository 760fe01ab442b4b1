using Motorcade.Domain.Reading;

namespace Motorcade.Domain.Diary.Importing;

/// <summary>What a row tells: stops, or why it could not be read.</summary>
public sealed record RowReading
{
    /// <summary>The line of the file.</summary>
    public required int Line { get; init; }

    /// <summary>The row's own key in its source.</summary>
    public required string Key { get; init; }

    /// <summary>What to call the row in lists.</summary>
    public required string Title { get; init; }

    /// <summary>The day on which the source said so, or null.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The stops; empty when there is a fault.</summary>
    public IReadOnlyList<TripClaim> Stops { get; init; } = [];

    /// <summary>What could not be read.</summary>
    public RowFault? Fault { get; init; }
}
