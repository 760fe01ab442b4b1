namespace Motorcade.Contracts.Messages.Itineraries;

/// <summary>A trip was added, changed or withdrawn.</summary>
/// <param name="TripId">Id of the trip.</param>
/// <param name="Version">Counts up with every change of the trip.</param>
/// <param name="Sequence">Counts up with every change of the diary.</param>
public sealed record TripChanged(string TripId, int Version, long Sequence);
