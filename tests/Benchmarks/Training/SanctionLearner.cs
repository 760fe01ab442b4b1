using Motorcade.Domain.Learning;
using Motorcade.Domain.Reading;
using Motorcade.Domain.Reading.Sanctions;

namespace Motorcade.Benchmarks.Training;

/// <summary>
/// Trains one step of the reading after the other. Every step learns from what the steps before it say of articles that they have
/// not learned from, as it will meet them.
/// </summary>
internal sealed class SanctionLearner(IReadOnlyList<LabelledHints> articles)
{
    private const int Folds = 4;
    /// <summary>How much phrases count beside articles: they hold a decision in nearly every sentence.</summary>
    private const double MadeHint = 0.15;
    private const double MadeDetail = 0.35;
    private static readonly int Actions = ActionFeatures.Actions;

    private readonly List<WordWeights> words = [];
    private readonly List<BoostedTrees> trees = [];

    public SanctionJudge Fit()
    {
        foreach (var article in articles)
            article.Align(known: false);
        LearnHints(keep: false);
        foreach (var article in articles)
            article.Align(known: true);
        LearnHints(keep: true);
        var levels = LearnLevels();
        trees.AddRange([.. LearnRoles()]);
        LearnActions();
        LearnListings();
        LearnDates();
        LearnRows();
        foreach (var (weights, judge) in levels)
        {
            words.Add(weights);
            trees.Add(judge);
        }

        return SanctionJudge.Of([.. words], [.. trees]);
    }

    private void LearnHints(bool keep)
    {
        var weights = Cross(FitHintWords, (model, a) =>
        {
            foreach (var hint in a.Hints)
                hint.Features[(int)HintFeature.Words] = model.Code(hint.Words);
        });
        var judge = Cross(FitHintTrees, (model, a) =>
        {
            foreach (var hint in a.Hints)
                hint.Probability = model.Probability(hint.Features);
        });
        if (!keep)
            return;
        words.Add(weights);
        trees.Add(judge);
    }

    private static WordWeights FitHintWords(IReadOnlyList<LabelledHints> some)
    {
        var trainer = new WordTrainer();
        foreach (var a in some)
        {
            for (var h = 0; h < a.Hints.Count; h++)
                trainer.Add(a.Hints[h].Words, a.Told[h] is not null, a.Weights[h] * Hinting(a));
        }

        return trainer.Fit();
    }

    private static BoostedTrees FitHintTrees(IReadOnlyList<LabelledHints> some)
    {
        var examples = new Examples();
        foreach (var a in some)
        {
            for (var h = 0; h < a.Hints.Count; h++)
                examples.Add(a.Hints[h].Features, a.Told[h] is not null, a.Weights[h] * Hinting(a));
        }

        return examples.FitFew(trees: 150, depth: 3, (int)HintFeature.Count);
    }

    private List<(WordWeights Words, BoostedTrees Trees)> LearnLevels()
    {
        var codes = articles.ToDictionary(a => a, a => a.Likely().ToDictionary(h => h, ActionFeatures.Of));
        var learned = new List<(WordWeights, BoostedTrees)>();
        foreach (var hint in articles.SelectMany(a => a.Likely()))
            hint.Levels = new double[ActionFeatures.Levels];
        for (var level = 0; level < ActionFeatures.Levels; level++)
        {
            var now = level;
            var weights = Cross(s => FitLevelWords(s, now), (m, a) =>
            {
                foreach (var (hint, code) in codes[a])
                    code[(int)HintFeature.Count + now] = m.Code(hint.Words);
            });
            learned.Add((weights, null!));
        }

        for (var level = 0; level < ActionFeatures.Levels; level++)
        {
            var now = level;
            learned[now] = (learned[now].Item1, Cross(s => FitLevels(s, now, codes), (m, a) =>
            {
                foreach (var (hint, code) in codes[a])
                    hint.Levels[now] = m.Probability(code);
            }));
        }

        return learned;
    }

    private static WordWeights FitLevelWords(IReadOnlyList<LabelledHints> some, int level)
    {
        var trainer = new WordTrainer();
        foreach (var a in some)
        {
            for (var h = 0; h < a.Hints.Count; h++)
            {
                if (a.Told[h] is { } gold)
                    trainer.Add(a.Hints[h].Words, gold.IsAt(level), a.Weights[h] * Detail(a));
            }
        }

        return trainer.Fit();
    }

    private static BoostedTrees FitLevels(IReadOnlyList<LabelledHints> some, int level, Dictionary<LabelledHints, Dictionary<Hint,
        byte[]>> codes)
    {
        var examples = new Examples();
        foreach (var a in some)
        {
            for (var h = 0; h < a.Hints.Count; h++)
            {
                if (a.Told[h] is { } gold)
                    examples.Add(codes[a][a.Hints[h]], gold.IsAt(level), a.Weights[h] * Detail(a));
            }
        }

        return examples.FitFew(trees: 100, depth: 3, ActionFeatures.Count);
    }

    private IEnumerable<BoostedTrees> LearnRoles()
    {
        foreach (var a in articles)
        {
            if (a.Scene.Parties.Count == 0)
                continue;
            var finder = new RoleFinder(a.Scene);
            foreach (var hint in a.Likely())
                finder.Fill(hint);
            RoleFeatures.Tally(a.Likely());
        }

        words.Add(Cross(s => FitRoleWords(s, imposers: true), (m, a) => Each(a, r =>
            r.Features[(int)RoleFeature.ImposerWords] = m.Code(r.Words))));
        words.Add(Cross(s => FitRoleWords(s, imposers: false), (m, a) => Each(a, r =>
            r.Features[(int)RoleFeature.TargetWords] = m.Code(r.Words))));
        yield return Cross(s => FitRoles(s, true), (m, a) => Each(a, r => r.FirstImposer = r.Party.MayImpose
            ? m.Probability(r.Features) : 0));
        yield return Cross(s => FitRoles(s, false), (m, a) => Each(a, r => r.FirstTarget = m.Probability(r.Features)));
        foreach (var a in articles)
            SecondLook.Take(a.Likely());
        yield return Cross(s => FitRoles(s, true), (m, a) => Each(a, r => r.Imposer = r.Party.MayImpose ? m.Probability(r.Features) : 0));
        yield return Cross(s => FitRoles(s, false), (m, a) => Each(a, r => r.Target = m.Probability(r.Features)));
        foreach (var hint in articles.SelectMany(a => a.Likely()))
            RoleFeatures.Level(hint);
    }

    private static void Each(LabelledHints article, Action<Role> act)
    {
        foreach (var hint in article.Likely())
        {
            foreach (var role in hint.Roles)
                act(role);
        }
    }

    private static WordWeights FitRoleWords(IReadOnlyList<LabelledHints> some, bool imposers)
    {
        var trainer = new WordTrainer();
        foreach (var (hint, gold, weight, role) in Taught(some))
        {
            if (!imposers || role.Party.MayImpose)
                trainer.Add(role.Words, imposers ? gold.IsImposer(role.Party) : gold.IsTarget(role.Party), weight);
        }

        return trainer.Fit();
    }

    private static BoostedTrees FitRoles(IReadOnlyList<LabelledHints> some, bool imposers)
    {
        var examples = new Examples();
        foreach (var (hint, gold, weight, role) in Taught(some))
        {
            if (!imposers || role.Party.MayImpose)
                examples.Add(role.Features, imposers ? gold.IsImposer(role.Party) : gold.IsTarget(role.Party), weight);
        }

        return examples.FitFew(trees: 120, depth: 3, (int)RoleFeature.Count);
    }

    private static IEnumerable<(Hint Hint, GoldSanction Gold, double Weight, Role Role)> Taught(IReadOnlyList<LabelledHints> some)
    {
        foreach (var a in some)
        {
            for (var h = 0; h < a.Hints.Count; h++)
            {
                if (a.Told[h] is not { } gold)
                    continue;
                foreach (var role in a.Hints[h].Roles)
                    yield return (a.Hints[h], gold, a.Weights[h] * Detail(a), role);
            }
        }
    }

    private void LearnActions()
    {
        var codes = articles.ToDictionary(a => a, a => a.Likely().ToDictionary(h => h, ActionFeatures.Of));
        for (var action = 0; action < Actions; action++)
        {
            var now = action;
            words.Add(Cross(s => FitActionWords(s, now), (m, a) =>
            {
                foreach (var (hint, code) in codes[a])
                    code[(int)HintFeature.Count + now] = m.Code(hint.ActionWords);
            }));
        }

        foreach (var hint in articles.SelectMany(a => a.Likely()))
            hint.Actions = new double[Actions];
        for (var action = 0; action < Actions; action++)
        {
            var now = action;
            trees.Add(Cross(s => FitActions(s, now, codes), (m, a) =>
            {
                foreach (var (hint, code) in codes[a])
                    hint.Actions[now] = m.Probability(code);
            }));
        }
    }

    private static WordWeights FitActionWords(IReadOnlyList<LabelledHints> some, int action)
    {
        var trainer = new WordTrainer();
        foreach (var a in some)
        {
            for (var h = 0; h < a.Hints.Count; h++)
            {
                if (a.Told[h] is { } gold)
                    trainer.Add(a.Hints[h].ActionWords, (int)gold.Action == action, a.Weights[h] * Detail(a));
            }
        }

        return trainer.Fit();
    }

    private static BoostedTrees FitActions(IReadOnlyList<LabelledHints> some, int action, Dictionary<LabelledHints, Dictionary<Hint,
        byte[]>> codes)
    {
        var examples = new Examples();
        foreach (var a in some)
        {
            for (var h = 0; h < a.Hints.Count; h++)
            {
                if (a.Told[h] is { } gold)
                    examples.Add(codes[a][a.Hints[h]], (int)gold.Action == action, a.Weights[h] * Detail(a));
            }
        }

        return examples.FitFew(trees: 80, depth: 3, ActionFeatures.Count);
    }

    private void LearnListings()
    {
        trees.Add(Cross(FitListings, (m, a) =>
        {
            foreach (var hint in a.Likely())
            {
                if (hint.IsLoose)
                    hint.Kind = m.Score(ListingFeatures.Of(hint)) > 0 ? MeasureKind.Designation : MeasureKind.General;
            }
        }));
    }

    private static BoostedTrees FitListings(IReadOnlyList<LabelledHints> some)
    {
        var examples = new Examples();
        foreach (var a in some)
        {
            for (var h = 0; h < a.Hints.Count; h++)
            {
                if (a.Told[h] is { } gold && a.Hints[h].IsLoose)
                    examples.Add(ListingFeatures.Of(a.Hints[h]), gold.Kind == MeasureKind.Designation, a.Weights[h] * Detail(a));
            }
        }

        return examples.FitFew(trees: 100, depth: 3, ListingFeatures.Count);
    }

    private void LearnDates()
    {
        trees.Add(Cross(FitDates, (m, a) =>
        {
            var dates = new SanctionDates(a.Scene, a.Hints);
            foreach (var hint in a.Likely())
                hint.Date = dates.Of(hint).MaxBy(o => m.Score(o.Features))!.Date;
        }));
    }

    private static BoostedTrees FitDates(IReadOnlyList<LabelledHints> some)
    {
        var examples = new Examples();
        foreach (var a in some)
        {
            var dates = new SanctionDates(a.Scene, a.Hints);
            for (var h = 0; h < a.Hints.Count; h++)
            {
                if (a.Told[h] is not { } gold)
                    continue;
                foreach (var option in dates.Of(a.Hints[h]))
                    examples.Add(option.Features, option.Date?.ToString() == gold.Date, a.Weights[h] * Detail(a));
            }
        }

        return examples.FitFew(trees: 120, depth: 4, (int)SanctionDateFeature.Count);
    }

    private void LearnRows()
    {
        var examples = new Examples();
        foreach (var a in articles.Where(a => !a.IsMade))
        {
            var rows = a.Scene.Parties.Count == 0 ? [] : new RowBuilder(a.Scene).Build(a.Hints.Where(h =>
                h.Probability >= RowBuilder.LeastHint));
            var paired = Paired(a.Gold, rows);
            foreach (var row in rows)
                examples.Add(row.Features, paired.Contains(row));
        }

        trees.Add(examples.FitFew(trees: 120, depth: 3, (int)RowFeature.Count));
    }

    /// <summary>The rows that the scorer would pair with a labelled one.</summary>
    public static HashSet<Row> Paired(IReadOnlyList<GoldSanction> gold, IReadOnlyList<Row> rows)
    {
        var taken = new HashSet<GoldSanction>(ReferenceEqualityComparer.Instance);
        var paired = new HashSet<Row>();
        foreach (var (row, told, _) in rows.SelectMany(r => gold.Where(g => g.Fits(r)).Select(g =>
            (r, g, g.Right(r) + r.Best.Probability))).OrderByDescending(p => p.Item3))
        {
            if (!paired.Contains(row) && taken.Add(told))
                paired.Add(row);
        }

        return paired;
    }

    private static double Hinting(LabelledHints article) => article.IsMade ? MadeHint : 1;

    private static double Detail(LabelledHints article) => article.IsMade ? MadeDetail : 1;

    /// <summary>Lets models that have not seen an article say something of it; the one trained on all is kept.</summary>
    private T Cross<T>(Func<IReadOnlyList<LabelledHints>, T> fit, Action<T, LabelledHints> tell)
    {
        for (var f = 0; f < Folds; f++)
        {
            var model = fit([.. articles.Where((_, i) => i % Folds != f)]);
            for (var i = f; i < articles.Count; i += Folds)
                tell(model, articles[i]);
        }

        return fit(articles);
    }
}
