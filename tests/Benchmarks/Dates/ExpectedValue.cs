namespace Motorcade.Benchmarks.Dates;

/// <summary>One reading: from a day to a day, the last one exclusive for ranges; either may be open.</summary>
internal sealed record ExpectedValue(DateOnly? Start, DateOnly? End, string Modifier);
