using Motorcade.Domain.Learning;
using Motorcade.Domain.Reading;
using Motorcade.Domain.Reading.Trips;

namespace Motorcade.Benchmarks.Training;

/// <summary>The stages of a trip judge, each learning from what the ones before make of articles they have not seen.</summary>
internal sealed class TripStack
{
    private const int FirstTrees = 60;
    private const int FirstDepth = 4;

    private readonly List<LabelledPairs> articles;
    private readonly int folds;
    private readonly StackedStage spots;
    private readonly StackedStage actors;
    private readonly StackedStage pairs;
    private readonly StackedStage followers;
    private readonly StackedStage dates;
    private readonly List<(byte[] Codes, bool Right, bool Exact, int Fold)> stays = [];
    private readonly StackedStage[] statuses;

    public TripStack(List<LabelledPairs> articles, int folds)
    {
        (this.articles, this.folds) = (articles, folds);
        spots = Spots();
        actors = Actors();
        pairs = Pairs();
        followers = Followers();
        JudgeCandidates();
        dates = Dates();
        statuses = Statuses();
    }

    /// <summary>The models that have seen all articles outside a fold.</summary>
    public TripModels Fit(int? without)
    {
        var seen = articles.Where((_, i) => i % folds != without).ToList();
        return new(
            spots.Fit(without),
            actors.Fit(without),
            pairs.Fit(without),
            followers.Fit(without),
            Candidates(seen),
            dates.Fit(without),
            Stays(without, exact: false),
            Stays(without, exact: true),
            Array.ConvertAll(statuses, s => s.Fit(without)));
    }

    private void JudgeCandidates()
    {
        foreach (var article in articles)
            article.Candidates = Candidate.Gather(article.Scene, article.Pairs);
        for (var fold = 0; fold < folds; fold++)
        {
            var model = Candidates([.. articles.Where((_, i) => i % folds != fold)]);
            foreach (var candidate in articles.Where((_, i) => i % folds == fold).SelectMany(a => a.Candidates))
                candidate.Probability = model.Probability(candidate.Codes);
        }

        var judged = articles.SelectMany(a => a.Candidates.Select(c => (c.Probability, Right: a.IsStop(c)))).ToList();
        foreach (var least in (double[])[0.3, 0.4, 0.5])
        {
            var (taken, right) = (judged.Count(j => j.Probability >= least), judged.Count(j => j.Probability >= least && j.Right));
            Console.WriteLine($"candidates at {least}: precision {(double)right / taken:P1}, recall {(double)right / judged.Count(j => j.Right):P1}");
        }
    }

    private static BoostedTrees Candidates(List<LabelledPairs> seen)
    {
        var candidates = new Examples();
        foreach (var article in seen)
        {
            foreach (var candidate in article.Candidates)
                candidates.Add(candidate.Codes, article.IsStop(candidate));
        }

        return candidates.Fit(trees: 120, depth: 6, (int)CandidateFeature.Count);
    }

    private StackedStage Dates()
    {
        var stage = new StackedStage(folds, trees: 110, depth: 6);
        var dated = new List<(LabelledPairs Article, Candidate Candidate, List<DateOption> Options, Func<DateOption, bool>? Right, int Fold)>();
        ForEach((article, fold) =>
        {
            foreach (var (candidate, options, right) in article.Dates())
            {
                foreach (var option in options)
                    stage.Add(option.Evidence, right?.Invoke(option) ?? false, right is null ? 0 : 1, fold);
                dated.Add((article, candidate, options, right, fold));
            }
        });
        stage.Judge();
        var told = dated.Where(d => d.Right is not null).ToList();
        Console.WriteLine($"dates: {told.Average(t => t.Right!(t.Options.MaxBy(o => o.Probability)!) ? 1.0 : 0):P1} of {told.Count} right");
        foreach (var (article, candidate, options, _, fold) in dated)
        {
            options.Sort((a, b) => b.Probability.CompareTo(a.Probability));
            stays.AddRange(Stay.Of(candidate, options, TripJudge.MostStays).Select(s => (s.Codes, article.IsStay(s), article.IsExact(s), fold)));
        }

        return stage;
    }

    private BoostedTrees Stays(int? without, bool exact)
    {
        var examples = new Examples();
        foreach (var (codes, right, told, fold) in stays)
        {
            if (fold != without)
                examples.Add(codes, exact ? told : right);
        }

        return examples.Fit(trees: 100, depth: 5, (int)StayFeature.Count);
    }

    private StackedStage[] Statuses()
    {
        var stages = Enumerable.Range(0, Stop.StatusCount).Select(_ => new StackedStage(folds, trees: 80, depth: 5)).ToArray();
        ForEach((article, fold) =>
        {
            foreach (var (evidence, told) in article.Statuses())
            {
                for (var i = 0; i < stages.Length; i++)
                    stages[i].Add(evidence[i], string.Equals(((TripStatus)i).ToString(), told, StringComparison.OrdinalIgnoreCase), 1, fold);
            }
        });
        foreach (var stage in stages)
            stage.Judge();
        return stages;
    }

    private StackedStage Spots()
    {
        foreach (var article in articles)
        {
            var features = new SpotFeatures(article.Scene);
            foreach (var (view, spot) in article.Spots)
                features.Fill(view, spot);
        }

        var stage = Twice<Spot>(
            a => [.. a.Spots.Select(s => s.Spot)], (a, s) => a.IsDestination(s), s => s.Evidence, s => s.Place.Best.Country, trees: 80, depth: 6);
        foreach (var (_, spot) in articles.SelectMany(a => a.Spots))
            spot.Place.Likely = Math.Max(spot.Place.Likely, spot.Evidence.Probability);
        return stage;
    }

    private StackedStage Actors()
    {
        foreach (var article in articles)
        {
            var features = new ActorFeatures(article.Scene);
            foreach (var (view, actor) in article.Actors)
                features.Fill(view, actor);
        }

        var stage = Twice<Actor>(
            a => [.. a.Actors.Select(s => s.Actor)], (a, s) => a.IsTraveller(s), s => s.Evidence, s => s.Person, trees: 80, depth: 6);
        foreach (var (_, actor) in articles.SelectMany(a => a.Actors))
            actor.Person.Likely = Math.Max(actor.Person.Likely, actor.Evidence.Probability);
        return stage;
    }

    private StackedStage Pairs()
    {
        foreach (var article in articles)
            article.Pairs = new PairFinder(article.Scene).Find();
        return Twice(a => a.Pairs, (a, p) => a.IsTrip(p), p => p.Evidence, p => (p.Person, p.Place.Best.Country), trees: 110, depth: 6);
    }

    /// <summary>Learns once what tells of a trip, then anew with the mentions that tell of it weighing more than those that do not.</summary>
    private StackedStage Twice<T>(
        Func<LabelledPairs, IReadOnlyList<T>> items, Func<LabelledPairs, T, bool> right, Func<T, Evidence> evidence, Func<T, object> entity, int trees, int depth)
    {
        var first = new StackedStage(folds, FirstTrees, FirstDepth);
        ForEach((article, fold) =>
        {
            foreach (var item in items(article))
                first.Add(evidence(item), right(article, item), 1, fold);
        });
        first.Judge();
        var stage = new StackedStage(folds, trees, depth);
        ForEach((article, fold) =>
        {
            var all = items(article);
            var weights = LabelledPairs.Weigh(all, i => right(article, i), entity, i => evidence(i).Probability);
            for (var i = 0; i < all.Count; i++)
                stage.Add(evidence(all[i]), right(article, all[i]), weights[i], fold);
        });
        stage.Judge();
        return stage;
    }

    private StackedStage Followers()
    {
        var stage = new StackedStage(folds, trees: 100, depth: 6);
        ForEach((article, fold) =>
        {
            var found = PairFinder.Followers(article.Scene, article.Pairs);
            foreach (var pair in found)
                stage.Add(pair.Evidence, article.IsTrip(pair), 1, fold);
            article.Pairs.AddRange(found);
        });
        stage.Judge();
        return stage;
    }

    private void ForEach(Action<LabelledPairs, int> action)
    {
        for (var i = 0; i < articles.Count; i++)
            action(articles[i], i % folds);
    }
}
