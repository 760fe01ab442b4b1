namespace Motorcade.Itineraries.Storing;

/// <summary>Somebody who is met on a version of a trip.</summary>
internal sealed class TripPerson
{
    public required string TripId { get; init; }

    public required int Version { get; init; }

    /// <summary>The person's key, as travellers have it.</summary>
    public required string PersonKey { get; init; }
}
