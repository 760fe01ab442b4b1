using System.Collections.Frozen;
using Motorcade.Domain.Dates;
using Motorcade.Domain.Names;
using Motorcade.Domain.Resources;

namespace Motorcade.Domain.Diary.Folding;

/// <summary>Tells who speaks for a government: by the words that name the source, or by the office that a person holds.</summary>
internal static class OfficialSources
{
    private const int LongestPhrase = 4;

    /// <summary>True for words of those who must know, false for words that make a source none of them.</summary>
    private static readonly FrozenDictionary<string, bool> Phrases = WordTable.Rows("diary-official-sources.tsv")
        .Select(r => (r[0], r[1] == "official"))
        .Concat(WordTable.Rows("countries.tsv").SelectMany(r => Names(r[10])).Select(seat => (seat, true)))
        .DistinctBy(p => p.Item1)
        .ToFrozenDictionary(p => p.Item1, p => p.Item2, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Outlets =
        WordTable.Rows("outlets.tsv").SelectMany(r => Names($"{r[0]}|{r[1]}")).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (DateOnly Start, DateOnly End)[]> InOffice = WordTable.Rows("leaders.tsv")
        .GroupBy(
            r => NameFolder.Fold(r[1]),
            r => (PartialDate.Parse(r[9])?.First ?? DateOnly.MinValue, PartialDate.Parse(r[10])?.Last ?? DateOnly.MaxValue),
            StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    /// <summary>What is known of a source; an outlet, or a source that keeps its name to itself, never speaks for a government.</summary>
    /// <param name="source">One of those who report, as the claim gives them.</param>
    public static Standing Of(string source)
    {
        var folded = NameFolder.Fold(source);
        return Outlets.Contains(folded) ? default : new(IsOffice(folded.Split(' ')), InOffice.GetValueOrDefault(folded));
    }

    private static bool IsOffice(string[] words)
    {
        var official = false;
        for (var first = 0; first < words.Length; first++)
        {
            for (var length = 1; length <= Math.Min(LongestPhrase, words.Length - first); length++)
            {
                if (!Phrases.TryGetValue(length == 1 ? words[first] : string.Join(' ', words, first, length), out var known))
                    continue;
                if (!known)
                    return false;
                official = true;
            }
        }

        return official;
    }

    private static IEnumerable<string> Names(string cell) =>
        cell.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(n => NameFolder.Fold(n)).Where(n => n.Length > 0);
}
