namespace Motorcade.Benchmarks.Dates;

/// <summary>An expected date of a conformance case.</summary>
/// <param name="Text">The words, in lower case.</param>
/// <param name="Start">Offset of the first character in the input.</param>
/// <param name="End">Offset behind the last character.</param>
/// <param name="Type">"date", "daterange", "time" …</param>
/// <param name="Values">What it may mean: one reading, or a past and a future one.</param>
internal sealed record ExpectedDate(string Text, int Start, int End, string Type, IReadOnlyList<ExpectedValue> Values)
{
    public bool IsDate => Type is "date" or "daterange";
}
