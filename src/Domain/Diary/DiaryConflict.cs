namespace Motorcade.Domain.Diary;

/// <summary>A field on which claims of one trip differ.</summary>
/// <param name="Field">start, end, status or destination.</param>
/// <param name="Values">What is said, at least two: the trip's own first, then what is to be believed.</param>
public sealed record DiaryConflict(string Field, IReadOnlyList<ConflictingValue> Values);
