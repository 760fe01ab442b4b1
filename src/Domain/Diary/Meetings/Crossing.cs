using Motorcade.Domain.Diary.Paths;
using Motorcade.Domain.Diary.Presences;

namespace Motorcade.Domain.Diary.Meetings;

/// <summary>Two travellers at one place at one time.</summary>
/// <param name="One">The stop of the one.</param>
/// <param name="Other">The stop of the other.</param>
/// <param name="First">First day on which both may have been there.</param>
/// <param name="Last">Last such day.</param>
/// <param name="Met">Whether any claim says that they met.</param>
/// <param name="Certainty">How sure it is that both were there at once.</param>
public sealed record Crossing(PathStop One, PathStop Other, DateOnly First, DateOnly Last, bool Met, Certainty Certainty);
