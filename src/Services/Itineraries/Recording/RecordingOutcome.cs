namespace Motorcade.Itineraries.Recording;

/// <summary>What became of readings that were recorded together.</summary>
/// <param name="Recorded">How many were new, or newer than what was recorded.</param>
/// <param name="Unchanged">How many were recorded already.</param>
/// <param name="Changes">What they changed in the diary, in the order of the log.</param>
internal sealed record RecordingOutcome(int Recorded, int Unchanged, IReadOnlyList<RecordedChange> Changes);
