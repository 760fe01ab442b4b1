namespace Motorcade.Itineraries.Querying;

/// <summary>A row of a list.</summary>
/// <param name="Order">What lists are ordered by.</param>
/// <param name="TripId">What settles ties.</param>
/// <param name="Body">The trip as the contract's message.</param>
internal sealed record FoundTrip(long Order, string TripId, byte[] Body);
