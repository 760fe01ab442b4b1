namespace Motorcade.Domain.Diary;

/// <summary>One side of a conflict.</summary>
/// <param name="Value">A date in ISO 8601, a status word, or a place.</param>
/// <param name="Claims">Claims that say so, best first.</param>
public sealed record ConflictingValue(string Value, IReadOnlyList<DiaryClaim> Claims);
