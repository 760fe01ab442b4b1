using System.Text.Json;
using Motorcade.Domain.Learning;
using Motorcade.Domain.Reading;
using Motorcade.Domain.Reading.Trips;
using Motorcade.Domain.World;

namespace Motorcade.Benchmarks.Training;

/// <summary>
/// Trains the trees that judge trips on labelled articles. With `--folds FILE` it also writes what models that have not seen an
/// article read in it, so that the scorer can say how they do.
/// </summary>
internal static class TripTrainer
{
    private const int Folds = 5;

    public static int Run(string output, string[] arguments)
    {
        var folds = Array.IndexOf(arguments, "--folds");
        var files = folds < 0 ? arguments : [.. arguments[..folds], .. arguments[(folds + 2)..]];
        var analyst = new Analyst(WorldTables.Load());
        var world = WorldTables.Load();
        var articles = LabelledArticle.Load(files, world).ConvertAll(a => new LabelledPairs(analyst, a));
        Console.WriteLine($"{articles.Count} articles, {articles.Sum(a => a.Gold.Count)} trips, {articles.Sum(a => a.Pairs.Count)} pairs");
        Weigh(articles);
        if (folds >= 0)
            Write(arguments[folds + 1], articles);
        BoostedTrees.Write(File.Create(output), [.. Fit(articles)]);
        Console.WriteLine($"{output}: {new FileInfo(output).Length / 1024} KB");
        return 0;
    }

    /// <summary>A sentence that does not speak of a trip is no example of one, though the article tells of it elsewhere.</summary>
    private static void Weigh(List<LabelledPairs> articles)
    {
        foreach (var (train, test) in Split(articles))
        {
            var model = FitPairs(train);
            foreach (var pair in test.SelectMany(a => a.Pairs))
                pair.Probability = model.Probability(pair.Features);
        }

        foreach (var article in articles)
            article.Weigh();
    }

    private static void Write(string path, List<LabelledPairs> articles)
    {
        using var writer = new StreamWriter(path);
        foreach (var (train, test) in Split(articles))
        {
            var judge = new TripJudge([.. Fit(train)]);
            foreach (var article in test)
            {
                var trips = TripReader.Stops(article.Scene, judge).Select(s => new
                {
                    traveller = s.Person.Best.Name,
                    destination = TripReader.Place(article.Scene.Context, s.Place.Best).ToString(),
                    start = s.Dates.Start?.ToString(),
                    end = s.Dates.End?.ToString(),
                    status = s.Status.ToString().ToLowerInvariant(),
                    meets = s.Meets.Select(m => m.Name),
                    @event = s.Event,
                    confidence = s.Probability,
                    quote = article.Scene.Context.Document.Sentences[s.Pairs[0].Sentence].Span.In(article.Scene.Context.Document.Text),
                });
                writer.WriteLine(JsonSerializer.Serialize(new { id = article.Article.Id, trips, sanctions = Array.Empty<string>() }));
            }
        }
    }

    private static IEnumerable<(List<LabelledPairs> Train, List<LabelledPairs> Test)> Split(List<LabelledPairs> articles) =>
        Enumerable.Range(0, Folds).Select(f => (articles.Where((_, i) => i % Folds != f).ToList(), articles.Where((_, i) => i % Folds == f).ToList()));

    private static BoostedTrees FitPairs(List<LabelledPairs> articles)
    {
        var pairs = new Examples();
        foreach (var article in articles)
        {
            foreach (var (pair, weight) in article.Pairs.Zip(article.Weights))
                pairs.Add(pair.Features, article.IsTrip(pair), weight);
        }

        return pairs.Fit(trees: 250, depth: 4, (int)PairFeature.Count);
    }

    private static IEnumerable<BoostedTrees> Fit(List<LabelledPairs> articles)
    {
        yield return FitPairs(articles);
        var dates = new Examples();
        var statuses = Enumerable.Range(0, Stop.StatusCount).Select(_ => new Examples()).ToArray();
        foreach (var article in articles)
            article.Teach(dates, statuses);
        yield return dates.Fit(trees: 150, depth: 4, (int)DateFeature.Count);
        foreach (var status in statuses)
            yield return status.Fit(trees: 100, depth: 3, (int)StatusFeature.Count);
    }
}
