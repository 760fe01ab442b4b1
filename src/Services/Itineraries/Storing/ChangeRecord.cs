namespace Motorcade.Itineraries.Storing;

/// <summary>One line of the diary's log of changes.</summary>
internal sealed class ChangeRecord
{
    public long Sequence { get; init; }

    public required string TripId { get; init; }

    public required int Version { get; init; }

    public required int Kind { get; init; }

    public required string Traveller { get; init; }
}
