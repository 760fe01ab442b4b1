using Motorcade.Domain.World.Tables;

namespace Motorcade.Domain.World;

/// <summary>
/// In which countries there is a town of a name: tens of thousands of towns too small to be taken for one wherever their name stands,
/// but known when the text itself speaks of a place. Looked up in the table's own text, which is sorted.
/// </summary>
internal sealed class Gazetteer
{
    private static readonly Lazy<Gazetteer> Shipped = new(() => new(TableText.Open("towns").Body));
    private readonly string text;

    private Gazetteer(string text) => this.text = text;

    /// <summary>The towns that the library carries.</summary>
    public static Gazetteer Default => Shipped.Value;

    /// <summary>Whether there is a town of a folded name.</summary>
    public bool Contains(ReadOnlySpan<char> folded) => !CountriesOf(folded).IsEmpty;

    /// <summary>ISO codes of the countries with a town of a folded name, the largest's first, '|' between; or empty.</summary>
    public ReadOnlySpan<char> CountriesOf(ReadOnlySpan<char> folded)
    {
        int low = 0, high = text.Length;
        while (low < high)
        {
            var start = StartOf((low + high) / 2);
            var row = RowAt(start);
            var tab = row.IndexOf('\t');
            var order = folded.SequenceCompareTo(row[..tab]);
            if (order == 0)
                return row[(tab + 1)..];
            if (order < 0)
                high = start;
            else
                low = start + row.Length + 1;
        }
        return default;
    }

    private int StartOf(int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    private ReadOnlySpan<char> RowAt(int start)
    {
        var rest = text.AsSpan(start);
        var end = rest.IndexOf('\n');
        return end < 0 ? rest : rest[..end];
    }
}
