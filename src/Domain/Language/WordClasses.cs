using System.Collections.Frozen;
using Motorcade.Domain.Resources;

namespace Motorcade.Domain.Language;

/// <summary>What sort of doing a verb and what sort of thing a noun names, as small numbers that what is learned can use.</summary>
internal static class WordClasses
{
    private static readonly FrozenDictionary<string, byte> Verbs = Load("language-verb-classes.tsv");
    private static readonly FrozenDictionary<string, byte> Nouns = Load("language-noun-classes.tsv");

    /// <summary>The class of a verb's lemma, from 1; 0 for a verb not in the table.</summary>
    public static byte OfVerb(string lemma) => Verbs.GetValueOrDefault(lemma);

    /// <summary>The class of a noun's lemma, from 1; 0 for a noun not in the table.</summary>
    public static byte OfNoun(string lemma) => Nouns.GetValueOrDefault(lemma);

    private static FrozenDictionary<string, byte> Load(string name)
    {
        var rows = WordTable.Rows(name).ToList();
        var classes = rows.Select(r => r[1]).Distinct().Order(StringComparer.Ordinal).ToList();
        return rows.ToFrozenDictionary(r => r[0], r => (byte)(1 + classes.IndexOf(r[1])), StringComparer.Ordinal);
    }
}
