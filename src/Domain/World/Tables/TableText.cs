using System.Text;

namespace Motorcade.Domain.World.Tables;

/// <summary>A table that the library carries: tab-separated UTF-8 with one header line and no quoting.</summary>
internal sealed class TableText
{
    private readonly string text;
    private readonly string[] header;

    private TableText(string name, string text)
    {
        this.text = text;
        Name = name;
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        header = text[..(end < 0 ? text.Length : end)].TrimEnd('\r').Split('\t');
    }

    /// <summary>Name of the table, without its ending.</summary>
    public string Name { get; }

    /// <summary>Opens a table by name; throws when the library does not carry it.</summary>
    public static TableText Open(string name)
    {
        using var stream = typeof(TableText).Assembly.GetManifestResourceStream($"world/{name}.tsv")
            ?? throw new InvalidOperationException($"The table {name} is not among the library's resources.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new(name, Encoding.UTF8.GetString(bytes));
    }

    /// <summary>The text below the header.</summary>
    public string Body => text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..];

    /// <summary>A table from its text, for tests.</summary>
    public static TableText Of(string name, string text) => new(name, text);

    /// <summary>Position of a column; throws when the header lacks it.</summary>
    public int Column(string name)
    {
        var index = Array.IndexOf(header, name);
        return index >= 0 ? index : throw new InvalidOperationException($"The table {Name} has no column {name}.");
    }

    /// <summary>The rows below the header.</summary>
    public Rows GetEnumerator() => new(text, header.Length);

    /// <summary>Walks the rows; the row is valid until the next step.</summary>
    public ref struct Rows
    {
        private readonly string text;
        private readonly int[] ends;
        private int next;
        private int start;

        internal Rows(string text, int columns)
        {
            this.text = text;
            ends = new int[columns];
            next = text.IndexOf('\n', StringComparison.Ordinal) is var end and >= 0 ? end + 1 : text.Length;
        }

        /// <summary>The row at hand.</summary>
        public readonly TableRow Current => new(text, start, ends);

        /// <summary>Goes to the next row that is not empty.</summary>
        public bool MoveNext()
        {
            while (next < text.Length)
            {
                start = next;
                var length = text.AsSpan(start).IndexOf('\n');
                var end = length < 0 ? text.Length : start + length;
                next = end + 1;
                if (end > start && text[end - 1] == '\r')
                    end--;
                if (end == start)
                    continue;
                Cut(end);
                return true;
            }
            return false;
        }

        private readonly void Cut(int end)
        {
            var at = start;
            for (var i = 0; i < ends.Length; i++)
            {
                var length = at <= end ? text.AsSpan(at, end - at).IndexOf('\t') : -1;
                ends[i] = length < 0 ? end : at + length;
                at = length < 0 ? end + 1 : at + length + 1;
            }
        }
    }
}
