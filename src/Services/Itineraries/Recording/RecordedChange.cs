namespace Motorcade.Itineraries.Recording;

/// <summary>A trip that a reading added, changed or withdrew.</summary>
internal readonly record struct RecordedChange(string TripId, int Version, long Sequence);
