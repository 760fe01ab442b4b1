using Motorcade.Domain.Learning;
using Motorcade.Domain.Resources;

namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>What was learned of sanctions from labelled articles by `Benchmarks train-sanctions`: word weights, then trees.</summary>
internal sealed class SanctionJudge
{
    /// <summary>Below this a party is not looked at again.</summary>
    public const double Unlikely = 0.02;

    private static readonly Lazy<SanctionJudge> Carried = new(() => Load("sanction-judge.bin"));

    /// <summary>The judge that the library carries.</summary>
    public static SanctionJudge Default => Carried.Value;

    public required WordWeights HintWords { get; init; }

    public required WordWeights ImposerWords { get; init; }

    public required WordWeights TargetWords { get; init; }

    public required WordWeights[] ActionWords { get; init; }

    public required WordWeights[] LevelWords { get; init; }

    public required BoostedTrees[] Levels { get; init; }

    public required BoostedTrees Hints { get; init; }

    public required BoostedTrees FirstImposers { get; init; }

    public required BoostedTrees FirstTargets { get; init; }

    public required BoostedTrees Imposers { get; init; }

    public required BoostedTrees Targets { get; init; }

    public required BoostedTrees[] Actions { get; init; }

    public required BoostedTrees Listings { get; init; }

    public required BoostedTrees Dates { get; init; }

    public required BoostedTrees Rows { get; init; }

    /// <summary>How likely each hint tells of a decision.</summary>
    public void Judge(IReadOnlyList<Hint> hints)
    {
        foreach (var hint in hints)
        {
            hint.Features[(int)HintFeature.Words] = HintWords.Code(hint.Words);
            hint.Probability = Hints.Probability(hint.Features);
        }
    }

    /// <summary>Who decides and who is aimed at, twice: alone, then knowing the others.</summary>
    public void Cast(IReadOnlyList<Hint> hints)
    {
        foreach (var hint in hints)
        {
            foreach (var role in hint.Roles)
            {
                role.Features[(int)RoleFeature.ImposerWords] = ImposerWords.Code(role.Words);
                role.Features[(int)RoleFeature.TargetWords] = TargetWords.Code(role.Words);
                role.FirstImposer = role.Party.MayImpose ? FirstImposers.Probability(role.Features) : 0;
                role.FirstTarget = FirstTargets.Probability(role.Features);
            }
        }

        SecondLook.Take(hints);
        foreach (var hint in hints)
        {
            foreach (var role in hint.Roles)
            {
                role.Imposer = role.FirstImposer < Unlikely ? role.FirstImposer : Imposers.Probability(role.Features);
                role.Target = role.FirstTarget < Unlikely ? role.FirstTarget : Targets.Probability(role.Features);
            }

            RoleFeatures.Level(hint);
        }
    }

    /// <summary>How likely it is aimed at a country, a group, names.</summary>
    public void Level(Hint hint)
    {
        var codes = ActionFeatures.Of(hint);
        for (var a = 0; a < ActionFeatures.Levels; a++)
            codes[(int)HintFeature.Count + a] = LevelWords[a].Code(hint.Words);
        hint.Levels = Array.ConvertAll(Levels, t => t.Probability(codes));
    }

    /// <summary>How likely each action is.</summary>
    public void Act(Hint hint)
    {
        var codes = ActionFeatures.Of(hint);
        for (var a = 0; a < ActionFeatures.Actions; a++)
            codes[(int)HintFeature.Count + a] = ActionWords[a].Code(hint.ActionWords);
        hint.Actions = Array.ConvertAll(Actions, t => t.Probability(codes));
    }

    /// <summary>Whether a measure that the words leave open lists names.</summary>
    public void Name(Hint hint)
    {
        if (hint.IsLoose)
            hint.Kind = Listings.Score(ListingFeatures.Of(hint)) > 0 ? MeasureKind.Designation : MeasureKind.General;
    }

    private IEnumerable<WordWeights> Words => [HintWords, ImposerWords, TargetWords, .. ActionWords, .. LevelWords];

    private IEnumerable<BoostedTrees> Trees => [Hints, FirstImposers, FirstTargets, Imposers, Targets, .. Actions, Listings, Dates,
        Rows, .. Levels];

    public static SanctionJudge Of(WordWeights[] words, BoostedTrees[] trees) => new()
    {
        HintWords = words[0],
        ImposerWords = words[1],
        TargetWords = words[2],
        ActionWords = words[3..(3 + ActionFeatures.Actions)],
        LevelWords = words[(3 + ActionFeatures.Actions)..],
        Hints = trees[0],
        FirstImposers = trees[1],
        FirstTargets = trees[2],
        Imposers = trees[3],
        Targets = trees[4],
        Actions = trees[5..(5 + ActionFeatures.Actions)],
        Listings = trees[5 + ActionFeatures.Actions],
        Dates = trees[6 + ActionFeatures.Actions],
        Rows = trees[7 + ActionFeatures.Actions],
        Levels = trees[(8 + ActionFeatures.Actions)..],
    };

    /// <summary>Writes what the library carries.</summary>
    public void Write(BinaryWriter writer)
    {
        foreach (var words in Words)
            words.Write(writer);
        foreach (var trees in Trees)
            trees.Write(writer);
    }

    private static SanctionJudge Load(string name)
    {
        using var reader = new BinaryReader(WordTable.Open(name));
        var words = new WordWeights[3 + ActionFeatures.Actions + ActionFeatures.Levels];
        var trees = new BoostedTrees[8 + ActionFeatures.Actions + ActionFeatures.Levels];
        for (var i = 0; i < words.Length; i++)
            words[i] = WordWeights.Read(reader);
        for (var i = 0; i < trees.Length; i++)
            trees[i] = BoostedTrees.Read(reader);
        return Of(words, trees);
    }
}
