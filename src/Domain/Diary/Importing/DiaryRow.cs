namespace Motorcade.Domain.Diary.Importing;

/// <summary>One row of a diary kept elsewhere.</summary>
/// <param name="Line">The line of the file it begins on, from 1.</param>
/// <param name="Cells">Its cells by column name.</param>
public sealed record DiaryRow(int Line, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>The cell of a column without blanks around it; empty when the row has none.</summary>
    public string this[string column] => Cells.TryGetValue(column, out var cell) ? cell.Trim() : "";
}
