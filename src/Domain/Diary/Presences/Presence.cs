using Motorcade.Domain.Diary.Paths;

namespace Motorcade.Domain.Diary.Presences;

/// <summary>A stop with how sure it is for the days that were asked.</summary>
/// <param name="Stop">The stop.</param>
/// <param name="Certainty">How sure.</param>
/// <param name="Probability">0 to 1.</param>
/// <param name="Reason">Why no surer, in a few words; empty when it is certain.</param>
public sealed record Presence(PathStop Stop, Certainty Certainty, double Probability, string Reason);
