using Motorcade.Domain.Learning;
using Motorcade.Domain.Reading;
using Motorcade.Domain.Reading.Trips;

namespace Motorcade.Benchmarks.Training;

/// <summary>The stages of a trip judge, each learning from what the ones before make of articles they have not seen.</summary>
internal sealed class TripStack
{
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
        var stage = new StackedStage(folds, trees: 180, depth: 7);
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
        var first = new StackedStage(folds, trees: 60, depth: 3);
        ForEach((article, fold) =>
        {
            var features = new SpotFeatures(article.Scene);
            foreach (var (view, spot) in article.Spots)
            {
                features.Fill(view, spot);
                first.Add(spot.Evidence, article.IsDestination(spot), 1, fold);
            }
        });
        first.Judge();
        var stage = new StackedStage(folds, trees: 120, depth: 6);
        ForEach((article, fold) =>
        {
            var all = article.Spots.Select(s => s.Spot).ToList();
            var weights = LabelledPairs.Weigh(all, article.IsDestination, s => s.Place.Best.Country, s => s.Evidence.Probability);
            for (var i = 0; i < all.Count; i++)
                stage.Add(all[i].Evidence, article.IsDestination(all[i]), weights[i], fold);
        });
        stage.Judge();
        foreach (var (_, spot) in articles.SelectMany(a => a.Spots))
            spot.Place.Likely = Math.Max(spot.Place.Likely, spot.Evidence.Probability);
        return stage;
    }

    private StackedStage Actors()
    {
        var first = new StackedStage(folds, trees: 60, depth: 3);
        ForEach((article, fold) =>
        {
            var features = new ActorFeatures(article.Scene);
            foreach (var (view, actor) in article.Actors)
            {
                features.Fill(view, actor);
                first.Add(actor.Evidence, article.IsTraveller(actor), 1, fold);
            }
        });
        first.Judge();
        var stage = new StackedStage(folds, trees: 120, depth: 6);
        ForEach((article, fold) =>
        {
            var all = article.Actors.Select(a => a.Actor).ToList();
            var weights = LabelledPairs.Weigh(all, article.IsTraveller, a => a.Person, a => a.Evidence.Probability);
            for (var i = 0; i < all.Count; i++)
                stage.Add(all[i].Evidence, article.IsTraveller(all[i]), weights[i], fold);
        });
        stage.Judge();
        foreach (var (_, actor) in articles.SelectMany(a => a.Actors))
            actor.Person.Likely = Math.Max(actor.Person.Likely, actor.Evidence.Probability);
        return stage;
    }

    private StackedStage Pairs()
    {
        var first = new StackedStage(folds, trees: 80, depth: 4);
        ForEach((article, fold) =>
        {
            article.Pairs = new PairFinder(article.Scene).Find();
            foreach (var pair in article.Pairs)
                first.Add(pair.Evidence, article.IsTrip(pair), 1, fold);
        });
        first.Judge();
        var stage = new StackedStage(folds, trees: 180, depth: 7);
        ForEach((article, fold) =>
        {
            var weights = LabelledPairs.Weigh(article.Pairs, article.IsTrip, p => (p.Person, p.Place.Best.Country), p => p.Probability);
            for (var i = 0; i < article.Pairs.Count; i++)
                stage.Add(article.Pairs[i].Evidence, article.IsTrip(article.Pairs[i]), weights[i], fold);
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
