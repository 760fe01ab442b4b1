using System.Collections.Frozen;
using Motorcade.Domain.Resources;

namespace Motorcade.Domain.Language;

/// <summary>The word lists of the language layer, read once from the tables the library carries.</summary>
internal static class LanguageTables
{
    public static readonly FrozenSet<string> Abbreviations = WordTable.Set("language-abbreviations.tsv");

    /// <summary>Irregular forms to their dictionary forms.</summary>
    public static readonly FrozenDictionary<string, string> Lemmas = WordTable.Map("language-irregular.tsv");

    /// <summary>Words that have one part of speech only, whatever stands around them.</summary>
    public static readonly FrozenDictionary<string, Tag> OneTag =
        WordTable.Map("language-tags.tsv").ToFrozenDictionary(row => row.Key, row => Enum.Parse<Tag>(row.Value));

    /// <summary>Adverbs without "-ly" that stand between a modal and its verb.</summary>
    public static readonly FrozenSet<string> Adverbs = WordTable.Set("language-adverbs.tsv");

    /// <summary>Verb lemma to what it makes of the infinitive or gerund behind it.</summary>
    public static readonly FrozenDictionary<string, string> Catenatives = WordTable.Map("language-catenatives.tsv");

    /// <summary>Adjectives and participles that make the infinitive behind "be" a future: "is due to".</summary>
    public static readonly FrozenSet<string> Prospects = WordTable.Set("language-prospects.tsv");

    public static readonly FrozenSet<string> Reporting = WordTable.Set("language-reporting.tsv");

    /// <summary>Conjunctions to the kind of clause they open.</summary>
    public static readonly FrozenDictionary<string, string> Subordinators = WordTable.Map("language-subordinators.tsv");

    /// <summary>Verb and particle that mean another thing than the verb alone.</summary>
    public static readonly FrozenSet<string> ParticleVerbs = WordTable.Set("language-particle-verbs.tsv");

    /// <summary>How lines begin that belong to the page and not to the article.</summary>
    public static readonly IReadOnlyList<string> ClutterOpenings = [.. WordTable.Set("language-clutter.tsv").OrderByDescending(o =>
        o.Length)];

    /// <summary>What only the page says of itself, wherever in a line it stands.</summary>
    public static readonly IReadOnlyList<string> ClutterPhrases = [.. WordTable.Set("language-clutter-phrases.tsv")];

    /// <summary>Verbs that bid the reader do something with the page.</summary>
    public static readonly FrozenSet<string> Biddings = WordTable.Set("language-biddings.tsv");

    public static readonly FrozenSet<string> EnglishWords = WordTable.Set("language-english.tsv");

    public static readonly FrozenSet<string> OtherWords = WordTable.Set("language-other.tsv");
}
