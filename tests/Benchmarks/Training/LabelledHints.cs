using Motorcade.Domain.Dates;
using Motorcade.Domain.Reading;
using Motorcade.Domain.Reading.Sanctions;

namespace Motorcade.Benchmarks.Training;

/// <summary>An article's hints beside its labelled decisions: which hint tells of which.</summary>
internal sealed class LabelledHints
{
    private const double NearBest = 0.8;
    private const double Unclear = 1.6;
    private const double KnownWeight = 2.5;

    /// <param name="analyst">Reads the article.</param>
    /// <param name="article">With its decisions.</param>
    /// <param name="isMade">True for a text that was put together of phrases: it teaches how decisions are worded, not how articles
    /// are built.</param>
    public LabelledHints(Analyst analyst, LabelledArticle article, bool isMade)
    {
        IsMade = isMade;
        Article = article.Article;
        Gold = article.Sanctions;
        Scene = new(analyst.Prepare(article.Article));
        Hints = Scene.Parties.Count == 0 ? [] : new HintFinder(Scene).Find();
        new HintFeatures(Scene).Fill(Hints);
        Told = new GoldSanction?[Hints.Count];
        Weights = new double[Hints.Count];
    }

    public Article Article { get; }

    public bool IsMade { get; }

    public SanctionScene Scene { get; }

    public IReadOnlyList<GoldSanction> Gold { get; }

    public List<Hint> Hints { get; }

    /// <summary>The decision that each hint tells of, or null.</summary>
    public GoldSanction?[] Told { get; }

    /// <summary>How much each hint counts as an example.</summary>
    public double[] Weights { get; }

    /// <summary>Hints that tell of something or are likely to.</summary>
    public List<Hint> Likely()
    {
        var likely = new List<Hint>();
        for (var h = 0; h < Hints.Count; h++)
        {
            if (Told[h] is not null || Hints[h].Probability >= RowBuilder.LeastHint)
                likely.Add(Hints[h]);
        }

        return likely;
    }

    /// <summary>Finds for every decision the hints that tell it best.</summary>
    /// <param name="known">Whether the hints have been judged before.</param>
    public void Align(bool known)
    {
        Array.Fill(Weights, 1);
        Array.Clear(Told);
        var options = new List<(double Score, int Hint, int Gold)>();
        var scores = new double[Gold.Count, Hints.Count];
        for (var g = 0; g < Gold.Count; g++)
        {
            for (var h = 0; h < Hints.Count; h++)
            {
                scores[g, h] = (Hints[h].Kind == Gold[g].Kind || (Hints[h].IsLoose && RowBuilder.IsLoose(Gold[g].Kind)))
                    ? Score(Gold[g], Hints[h]) + (known ? KnownWeight * Hints[h].Probability : 0) : 0;
                if (scores[g, h] > 0)
                    options.Add((scores[g, h], h, g));
            }
        }

        var best = new double[Gold.Count];
        foreach (var (score, hint, gold) in options.OrderByDescending(o => o.Score).ThenBy(o => o.Hint).ThenBy(o => o.Gold))
        {
            if (Told[hint] is not null || (best[gold] > 0 && score < best[gold] - NearBest))
                continue;
            Told[hint] = Gold[gold];
            Weights[hint] = best[gold] == 0 ? 1 : 0.5;
            best[gold] = Math.Max(best[gold], score);
        }

        for (var h = 0; h < Hints.Count; h++)
        {
            for (var g = 0; Told[h] is null && g < Gold.Count; g++)
            {
                if (scores[g, h] > 0 && scores[g, h] > best[g] - Unclear)
                    Weights[h] = 0.3;
            }
        }
    }

    /// <summary>How well a hint's surroundings agree with a decision; 0 when they do not.</summary>
    public double Score(GoldSanction gold, Hint hint)
    {
        var (imposer, target) = (Imposer(gold, hint), Target(gold, hint));
        if (target <= 0.05 || (imposer <= 0 && gold.Imposers.Count > 0))
            return 0;
        return 1 + (1.2 * imposer) + (2.2 * target) + Date(gold, hint) + Action(gold, hint)
            - (hint.Features[(int)HintFeature.Heading] > 0 ? 0.4 : 0) - (hint.Sentence * 0.004)
            - (hint.Features[(int)HintFeature.Distance] > 10 ? 0.3 : 0) + (hint.Operator is Operator.Measure ? -0.3 : 0);
    }

    private static double Near(Party party, int sentence, SanctionScene scene)
    {
        var best = party.InTitle || party.Rank < 1 ? 0.25 : 0;
        foreach (var at in party.At)
        {
            var far = Math.Abs(at.Sentence - sentence);
            best = Math.Max(best, at.Sentence == sentence ? 1 : scene.Heads[at.Sentence] == sentence ? 0.9 : far <= 1
                ? 0.6 : far <= 3 ? 0.4 : 0.1);
        }

        return best;
    }

    private double Imposer(GoldSanction gold, Hint hint) =>
        gold.Imposers.Count == 0 ? 0.4 : Scene.Parties.Where(gold.IsImposer).Select(p =>
            Near(p, hint.Sentence, Scene)).DefaultIfEmpty(0).Max();

    private double Target(GoldSanction gold, Hint hint)
    {
        double sum = 0;
        foreach (var target in gold.Targets)
            sum += Scene.Parties.Where(target.Is).Select(p => Near(p, hint.Sentence, Scene)).DefaultIfEmpty(0).Max();
        return sum / gold.Targets.Count;
    }

    private double Date(GoldSanction gold, Hint hint)
    {
        var found = false;
        foreach (var date in Scene.Views[hint.Sentence]!.Dates)
        {
            if (date.Kind is not (DateKind.Calendar or DateKind.Since) || date.Interval.Start is null)
                continue;
            found = true;
            if (gold.Date is not null && PartialDate.Parse(gold.Date) is { } day && day.Fits(date.Interval.Start.Value))
                return day == date.Interval.Start.Value ? 1.6 : 1;
        }

        return found ? -0.7 : 0;
    }

    private static double Action(GoldSanction gold, Hint hint)
    {
        var lifting = hint.Operator is Operator.Lift or Operator.Ease || hint.Features[(int)HintFeature.LiftHere] > 0;
        var verb = hint.Features[(int)HintFeature.VerbAction] - 1;
        var hits = verb == (int)gold.Action ? 0.5 : 0;
        return hits + gold.Action switch
        {
            MeasureAction.Lifted or MeasureAction.Eased => lifting ? 1 : 0,
            MeasureAction.Extended => hint.Operator == Operator.Extend ? 1 : 0,
            MeasureAction.CalledFor or MeasureAction.Threatened => hint.Features[(int)HintFeature.Modality] > 0
                || hint.Features[(int)HintFeature.Condition] > 0 ? 0.5 : 0,
            MeasureAction.InForce => hint.Features[(int)HintFeature.Already] > 0 ? 0.5 : 0,
            _ => lifting ? -0.7 : 0,
        };
    }
}
