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

    private static FrozenSet<string> Nouns(string kind) =>
        WordTable.Rows("record-nouns.tsv").Where(r => r[1] == kind).Select(r => r[0]).ToFrozenSet(StringComparer.Ordinal);
}
