using System.Collections.Frozen;
using Motorcade.Domain.Resources;

namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>The words that speak of sanctions.</summary>
internal static class SanctionLexicon
{
    /// <summary>Words that decide something, and how.</summary>
    public static readonly FrozenDictionary<string, Operator> Operators =
        WordTable.Rows("sanction-operators.tsv").ToFrozenDictionary(r => r[0], r => Enum.Parse<Operator>(r[1], true));

    /// <summary>Words for what a measure bears on, and the kinds of measures that may be meant.</summary>
    public static readonly FrozenDictionary<string, MeasureKind[]> Objects = WordTable.Rows("sanction-objects.tsv")
        .GroupBy(r => r[0]).ToFrozenDictionary(g => g.Key, g => g.Select(r => Kind(r[1])).Distinct().ToArray());

    /// <summary>What a verb does with a measure.</summary>
    public static readonly FrozenDictionary<string, MeasureAction> Verbs =
        WordTable.Rows("sanction-verbs.tsv").ToFrozenDictionary(r => r[0], r => Enum.Parse<MeasureAction>(r[1].Replace("_", "",
            StringComparison.Ordinal), true));

    /// <summary>Words that stand for an imposer without being its name.</summary>
    public static readonly FrozenDictionary<string, string> Imposers = WordTable.Map("sanction-imposers.tsv");

    /// <summary>The first words of those phrases.</summary>
    public static readonly FrozenSet<string> ImposersFrom = Imposers.Keys.Select(k => k.Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Plural nouns for groups that measures are aimed at: "officials", "banks".</summary>
    public static readonly FrozenSet<string> Groups = WordTable.Set("sanction-groups.tsv");

    /// <summary>Words one of which is in every article that tells of a sanction.</summary>
    public static readonly FrozenSet<string> Openers = WordTable.Set("sanction-openers.tsv");

    /// <summary>Words that make an article one about sanctions.</summary>
    public static readonly FrozenSet<string> StrongCues = WordTable.Set("sanction-strong-cues.tsv");

    /// <summary>Words of courts, sports and welfare offices, whose sanctions are no foreign policy.</summary>
    public static readonly FrozenSet<string> OtherSenses = WordTable.Set("sanction-other-senses.tsv");

    /// <summary>Words that tell how a sentence speaks of a measure.</summary>
    public static readonly FrozenDictionary<string, HintFeature> Signs =
        WordTable.Rows("sanction-signs.tsv").ToFrozenDictionary(r => r[0], r => Enum.Parse<HintFeature>(r[1], true));

    /// <summary>Words before a date, by their codes.</summary>
    public static readonly FrozenDictionary<string, int> DateWords = WordTable.Rows("sanction-date-words.tsv")
        .Select((r, i) => (Word: r[0], Code: i + 1)).ToFrozenDictionary(r => r.Word, r => r.Code);

    /// <summary>What is traded.</summary>
    public static readonly FrozenSet<string> Goods = WordTable.Set("sanction-goods.tsv");

    /// <summary>Codes of the words before a party that tell which part it plays.</summary>
    public static readonly FrozenDictionary<string, int> Prepositions = WordTable.Rows("sanction-prepositions.tsv")
        .Select((r, i) => (Word: r[0], Code: i + 1)).ToFrozenDictionary(r => r.Word, r => r.Code);

    private static MeasureKind Kind(string text) => Enum.Parse<MeasureKind>(text.Replace("_", "", StringComparison.Ordinal), true);
}
