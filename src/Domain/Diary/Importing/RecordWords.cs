using System.Collections.Frozen;
using Motorcade.Domain.Names;
using Motorcade.Domain.Resources;

namespace Motorcade.Domain.Diary.Importing;

/// <summary>The words that remarks of diaries are read by.</summary>
internal static class RecordWords
{
    /// <summary>Shortened words, whose full stop ends no sentence.</summary>
    public static FrozenSet<string> Abbreviations { get; } =
        WordTable.Rows("language-abbreviations.tsv").Select(r => r[0].TrimEnd('.')).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Verbs that begin a clause.</summary>
    public static FrozenDictionary<string, string> Verbs { get; } = WordTable.Map("record-verbs.tsv");

    /// <summary>Nouns for meetings: whoever stands behind their "with" is met.</summary>
    public static FrozenSet<string> MeetingNouns { get; } = Nouns("meet");

    /// <summary>Nouns for what is attended.</summary>
    public static FrozenSet<string> EventNouns { get; } = Nouns("event");

    /// <summary>Words behind which nobody is met any more.</summary>
    public static FrozenSet<string> Closers { get; } = WordTable.Set("record-closers.tsv");

    /// <summary>Words in front of a verb that belong to its clause, and what they say of the time.</summary>
    public static FrozenDictionary<string, string> Adverbs { get; } = WordTable.Map("record-adverbs.tsv");

    /// <summary>States of the United States by their names and shortened names, folded.</summary>
    public static FrozenDictionary<string, string> States { get; } = WordTable.Rows("record-states.tsv")
        .SelectMany(r => r[1].Split('|').Prepend(r[0]).Select(n => (Name: NameFolder.Fold(n), State: r[0])))
        .DistinctBy(s => s.Name)
        .ToFrozenDictionary(s => s.Name, s => s.State, StringComparer.Ordinal);

    /// <summary>Words that say that an office is held no longer, or not yet.</summary>
    public static FrozenSet<string> Former { get; } = Of("record-title-words.tsv", "former");

    /// <summary>Nouns that end a title nobody listed.</summary>
    public static FrozenSet<string> TitleNouns { get; } = Of("record-title-words.tsv", "noun");

    /// <summary>The same for several holders.</summary>
    public static FrozenSet<string> PluralTitleNouns { get; } = Of("record-title-words.tsv", "nouns");

    /// <summary>Parts of the tables' titles whose holders are given higher ones.</summary>
    public static FrozenSet<string> LeadingTitles { get; } = Of("record-title-words.tsv", "leads");

    /// <summary>Titles that are written together with the name behind them.</summary>
    public static FrozenSet<string> GluedTitles { get; } = Of("record-title-words.tsv", "glued");

    /// <summary>Small words inside of names.</summary>
    public static FrozenSet<string> NameLinks { get; } = Of("record-name-words.tsv", "link");

    /// <summary>Words of names that tell nobody apart.</summary>
    public static FrozenSet<string> NameNoise { get; } = Of("record-name-words.tsv", "noise");

    /// <summary>Words behind a name and its comma: "Jr.".</summary>
    public static FrozenSet<string> BehindNames { get; } = Of("record-name-words.tsv", "behind");

    /// <summary>First words of visits that are paid to the government.</summary>
    public static FrozenSet<string> FormalVisits { get; } = WordTable.Set("record-formal-visits.tsv");

    private static FrozenSet<string> Nouns(string kind) => Of("record-nouns.tsv", kind);

    private static FrozenSet<string> Of(string table, string kind) =>
        WordTable.Rows(table).Where(r => r[1] == kind).Select(r => r[0]).ToFrozenSet(StringComparer.Ordinal);
}
