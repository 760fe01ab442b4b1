using System.Text.Json;
using Motorcade.Domain.Reading;
using Motorcade.Domain.Reading.Trips;
using Motorcade.Domain.World;

namespace Motorcade.Benchmarks.Training;

/// <summary>
/// Trains what judges trips on labelled articles. With `--folds FILE` it also writes what models that have not seen an article read
/// in it, so that the scorer can say how they do.
/// </summary>
internal static class TripTrainer
{
    private const int Folds = 5;

    public static int Run(string output, string[] arguments)
    {
        var folds = Array.IndexOf(arguments, "--folds");
        var files = folds < 0 ? arguments : [.. arguments[..folds], .. arguments[(folds + 2)..]];
        var world = WorldTables.Load();
        var analyst = new Analyst(world);
        var articles = LabelledArticle.Load(files, world).ConvertAll(a => new LabelledPairs(analyst, a));
        articles.RemoveAll(a => a.Scene.Persons.Count == 0);
        Console.WriteLine($"{articles.Count} articles, {articles.Sum(a => a.Gold.Count)} trips");
        var stack = new TripStack(articles, Folds);
        if (folds >= 0)
            Write(arguments[folds + 1], stack, articles);
        using (var writer = new BinaryWriter(File.Create(output)))
            stack.Fit(null).Write(writer);
        Console.WriteLine($"{output}: {new FileInfo(output).Length / 1024} KB");
        return 0;
    }

    private static void Write(string path, TripStack stack, List<LabelledPairs> articles)
    {
        using var writer = new StreamWriter(path);
        for (var fold = 0; fold < Folds; fold++)
        {
            var judge = new TripJudge(stack.Fit(fold));
            foreach (var article in articles.Where((_, i) => i % Folds == fold))
            {
                var scene = new ArticleScene(article.Scene.Context);
                writer.WriteLine(JsonSerializer.Serialize(new { id = article.Article.Id, trips = TripReader.Stops(scene, judge).Select(s => Row(scene, s)) }));
            }
        }
    }

    private static object Row(ArticleScene scene, Stop stop) => new
    {
        traveller = stop.Person.Best.Name,
        destination = TripReader.Place(scene.Context, stop.Place.Best).ToString(),
        start = stop.Dates.Start?.ToString(),
        end = stop.Dates.End?.ToString(),
        status = stop.Status.ToString().ToLowerInvariant(),
        meets = stop.Meets.Select(m => m.Name),
        @event = stop.Event,
        confidence = stop.Probability,
        quote = scene.Context.Document.Sentences[stop.Pairs[0].Sentence].Span.In(scene.Context.Document.Text),
    };
}
