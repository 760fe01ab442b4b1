using Motorcade.Domain.World.Tables;

namespace Motorcade.Domain.Language;

/// <summary>What sort of doing a verb and what sort of thing a noun names, as small numbers that what is learned can use.</summary>
internal static class WordClasses
{
    private static readonly Dictionary<string, byte> Verbs = Load("language-verb-classes");
    private static readonly Dictionary<string, byte> Nouns = Load("language-noun-classes");

    /// <summary>The class of a verb's lemma, from 1; 0 for a verb not in the table.</summary>
    public static byte OfVerb(string lemma) => Verbs.GetValueOrDefault(lemma);

    /// <summary>The class of a noun's lemma, from 1; 0 for a noun not in the table.</summary>
    public static byte OfNoun(string lemma) => Nouns.GetValueOrDefault(lemma);

    private static Dictionary<string, byte> Load(string name)
    {
        var table = TableText.Open(name);
        int word = table.Column("lemma"), kind = table.Column("class");
        var classes = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var row in table)
            classes.Add(row.Cell(kind));
        var numbers = new Dictionary<string, byte>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var met in classes.Set.Order(StringComparer.Ordinal))
            numbers.Dictionary[met] = (byte)(numbers.Dictionary.Count + 1);
        var words = new Dictionary<string, byte>(6500, StringComparer.Ordinal);
        foreach (var row in table)
            words[row.Text(word)] = numbers[row.Cell(kind)];
        return words;
    }
}
