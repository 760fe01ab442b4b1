using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Motorcade.Ingestion.Accepting;

/// <summary>
/// How deep a page nests, counted before it is parsed: the parser's time grows with depth times length, so that two megabytes of
/// opening tags would hold a processor for minutes.
/// </summary>
internal static partial class PageDepth
{
    /// <summary>Elements without an end tag, or whose end tag may be left out.</summary>
    private static readonly FrozenSet<string> Unclosed = new[]
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "rt", "rp",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static int Of(string html)
    {
        var depth = 0;
        var deepest = 0;
        var names = Unclosed.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var match in Tag().EnumerateMatches(html))
        {
            var tag = html.AsSpan(match.Index + 1, match.Length - 1);
            var ends = tag[0] == '/';
            if (names.Contains(ends ? tag[1..] : tag))
                continue;
            depth = ends ? Math.Max(0, depth - 1) : depth + 1;
            deepest = Math.Max(deepest, depth);
        }
        return deepest;
    }

    [GeneratedRegex("</?[a-zA-Z][a-zA-Z0-9]*", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}
