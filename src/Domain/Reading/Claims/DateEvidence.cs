using Motorcade.Domain.Dates;

namespace Motorcade.Domain.Reading;

/// <summary>A date expression behind a claim's dates.</summary>
/// <param name="Words">The expression.</param>
/// <param name="Interval">What it was resolved to; empty for a length of time.</param>
/// <param name="Kind">What sort of expression it is.</param>
/// <param name="Days">Length in days of a duration, else null.</param>
/// <param name="Sentences">How many sentences behind the quote's it stands; below 0 before it.</param>
public sealed record DateEvidence(Quote Words, DateInterval Interval, DateKind Kind, int? Days, int Sentences);
