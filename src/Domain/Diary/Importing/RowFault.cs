namespace Motorcade.Domain.Diary.Importing;

/// <summary>What of a row could not be read; a row with a fault gives no stops.</summary>
/// <param name="Line">The line of the file.</param>
/// <param name="Key">The row's key, as far as it has one.</param>
/// <param name="Field">The column at fault.</param>
/// <param name="Kind">Why.</param>
/// <param name="Reason">What is wrong and what to do, with the cell's text.</param>
public sealed record RowFault(int Line, string Key, string Field, FaultKind Kind, string Reason);
