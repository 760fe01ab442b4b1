using System.Collections.Frozen;
using Motorcade.Domain.Resources;

namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>The words that speak of sanctions.</summary>
internal static class SanctionLexicon
{
    /// <summary>Nouns that are measures: "embargo", "ban".</summary>
    public static readonly FrozenDictionary<string, MeasureKind> Heads =
        WordTable.Rows("sanction-heads.tsv").ToFrozenDictionary(r => r[0], r => Kind(r[1]));

    /// <summary>Heads that are no sanction unless something says what they ban.</summary>
    public static readonly FrozenSet<string> NeedsKind = WordTable.Set("sanction-needs-kind.tsv");

    /// <summary>Words beside a head that say what is banned.</summary>
    public static readonly FrozenDictionary<string, (MeasureKind Kind, string? Goods)> Kinds = WordTable.Rows("sanction-kinds.tsv")
        .ToFrozenDictionary(r => r[0], r => (Kind(r[1]), r.Length > 2 && r[2].Length > 0 ? r[2] : null));

    /// <summary>What a verb does with a measure.</summary>
    public static readonly FrozenDictionary<string, MeasureAction> Verbs =
        WordTable.Rows("sanction-verbs.tsv").ToFrozenDictionary(r => r[0], r => Action(r[1]));

    /// <summary>Verbs that are measures themselves: "blacklist", "freeze the assets of".</summary>
    public static readonly FrozenDictionary<string, DirectVerb[]> DirectVerbs = WordTable.Rows("sanction-direct-verbs.tsv")
        .GroupBy(r => r[0]).ToFrozenDictionary(g => g.Key, g => g.Select(r => new DirectVerb(Kind(r[1]), [.. r[2].Split(' ', StringSplitOptions.RemoveEmptyEntries)], Action(r[3]))).ToArray());

    /// <summary>Words that stand for an imposer without being its name.</summary>
    public static readonly FrozenDictionary<string, string> Imposers = WordTable.Map("sanction-imposers.tsv");

    /// <summary>Plural nouns for groups that measures are aimed at: "officials", "banks".</summary>
    public static readonly FrozenSet<string> Groups = WordTable.Set("sanction-groups.tsv");

    /// <summary>Words in front of whom a measure is aimed at.</summary>
    public static readonly FrozenSet<string> AimingWords = WordTable.Set("sanction-aiming-words.tsv");

    /// <summary>Words that make an article one about sanctions.</summary>
    public static readonly FrozenSet<string> StrongCues = WordTable.Set("sanction-strong-cues.tsv");

    /// <summary>Words of courts, sports and welfare offices, whose sanctions are no foreign policy.</summary>
    public static readonly FrozenSet<string> OtherSenses = WordTable.Set("sanction-other-senses.tsv");

    private static MeasureKind Kind(string text) => Enum.Parse<MeasureKind>(text.Replace("_", "", StringComparison.Ordinal), true);

    private static MeasureAction Action(string text) => Enum.Parse<MeasureAction>(text.Replace("_", "", StringComparison.Ordinal), true);
}

/// <summary>A verb that is a measure, with the words one of which must be behind it.</summary>
internal sealed record DirectVerb(MeasureKind Kind, IReadOnlyList<string> Objects, MeasureAction Action);
