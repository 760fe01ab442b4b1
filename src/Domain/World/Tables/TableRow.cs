using System.Globalization;
using Motorcade.Domain.Dates;

namespace Motorcade.Domain.World.Tables;

/// <summary>One row of a table.</summary>
internal readonly ref struct TableRow(string text, int start, int[] ends)
{
    /// <summary>The cell of a column, as it stands.</summary>
    public ReadOnlySpan<char> Cell(int column)
    {
        var from = column == 0 ? start : ends[column - 1] + 1;
        return from >= ends[column] ? default : text.AsSpan(from, ends[column] - from);
    }

    /// <summary>The cell of a column as a string of its own.</summary>
    public string Text(int column) => Cell(column) is { IsEmpty: false } cell ? cell.ToString() : "";

    /// <summary>The values of a list column.</summary>
    public string[] List(int column)
    {
        var cell = Cell(column);
        return cell.IsEmpty ? [] : cell.Contains('|') ? cell.ToString().Split('|') : [cell.ToString()];
    }

    /// <summary>A partial date; null for an empty cell.</summary>
    public PartialDate? Date(int column)
    {
        var cell = Cell(column);
        if (cell.Length < 4 || !int.TryParse(cell[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            return null;
        if (cell.Length < 7 || !int.TryParse(cell[5..7], NumberStyles.None, CultureInfo.InvariantCulture, out var month))
            return new(year);
        return cell.Length >= 10 && int.TryParse(cell[8..10], NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            ? new(year, month, day)
            : new(year, month);
    }

    /// <summary>A number; null for an empty cell.</summary>
    public double? Number(int column) =>
        double.TryParse(Cell(column), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether the cell says y.</summary>
    public bool Yes(int column) => Cell(column) is "y";
}
