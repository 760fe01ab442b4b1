namespace Motorcade.Domain.Diary;

/// <summary>A field on which claims of one trip differ.</summary>
/// <param name="Field">start, end, status or destination.</param>
/// <param name="Values">What is said, best supported first; at least two.</param>
public sealed record DiaryConflict(string Field, IReadOnlyList<ConflictingValue> Values);
