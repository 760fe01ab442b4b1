using System.Collections.Frozen;

namespace Motorcade.Domain.Resources;

/// <summary>The tables of `seeds/world` that the library carries: tab-separated, a header line first, # begins a comment.</summary>
internal static class WordTable
{
    /// <summary>Opens a resource by its file name in `seeds/world`.</summary>
    public static Stream Open(string name) =>
        typeof(WordTable).Assembly.GetManifestResourceStream("world/" + name) ?? throw new InvalidOperationException($"the library lacks the table {name}");

    /// <summary>The first column.</summary>
    public static FrozenSet<string> Set(string name) => Rows(name).Select(r => r[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The first column to the second.</summary>
    public static FrozenDictionary<string, string> Map(string name) => Rows(name).ToFrozenDictionary(r => r[0], r => r[1], StringComparer.Ordinal);

    /// <summary>The rows below the header, cut into columns.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var reader = new StreamReader(Open(name));
        var header = true;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (!header)
                yield return line.Split('\t');
            header = false;
        }
    }
}
