using System.Diagnostics;
using System.Text.Json;
using Motorcade.Domain.Reading;
using Motorcade.Domain.Reading.Sanctions;
using Motorcade.Domain.World;

namespace Motorcade.Benchmarks.Training;

/// <summary>
/// Trains what judges sanctions on labelled articles. With `--folds FILE` it also writes what models that have not seen an article
/// read in it, so that the scorer can say how they do. `--phrases FILE` adds made-up texts that teach wording alone.
/// </summary>
internal static class SanctionTrainer
{
    private const int Folds = 5;

    public static int Run(string output, string[] arguments)
    {
        var folds = Option(ref arguments, "--folds");
        var made = Option(ref arguments, "--phrases");
        var (world, clock) = (WorldTables.Load(), Stopwatch.StartNew());
        var analyst = new Analyst(world);
        var labelled = LabelledArticle.Load(arguments, world);
        var articles = labelled.ConvertAll(a => new LabelledHints(analyst, a, isMade: false));
        var phrases = made is null ? [] : LabelledArticle.Load([made], world).ConvertAll(a => new LabelledHints(analyst, a, isMade: true));
        var (rows, hints) = (articles.Sum(a => a.Gold.Count), articles.Sum(a => a.Hints.Count));
        Console.WriteLine($"{articles.Count} articles, {rows} sanctions, {hints} hints");
        if (folds is not null)
            Write(folds, articles, phrases);
        Console.WriteLine($"{clock.Elapsed.TotalSeconds:F0} s");
        if (output == "-")
            return 0;
        var judge = new SanctionLearner([.. articles, .. phrases]).Fit();
        using (var writer = new BinaryWriter(File.Create(output)))
            judge.Write(writer);
        Console.WriteLine($"{output}: {new FileInfo(output).Length / 1024} KB, {clock.Elapsed.TotalSeconds:F0} s");
        return 0;
    }

    private static string? Option(ref string[] arguments, string name)
    {
        var at = Array.IndexOf(arguments, name);
        if (at < 0)
            return null;
        var value = arguments[at + 1];
        arguments = [.. arguments[..at], .. arguments[(at + 2)..]];
        return value;
    }

    private static void Write(string path, List<LabelledHints> articles, List<LabelledHints> phrases)
    {
        using var writer = new StreamWriter(path);
        for (var f = 0; f < Folds; f++)
        {
            var judge = new SanctionLearner([.. articles.Where((_, i) => i % Folds != f), .. phrases]).Fit();
            foreach (var article in articles.Where((_, i) => i % Folds == f))
            {
                var rows = article.Scene.Parties.Count == 0 ? [] : SanctionReader.Rows(article.Scene, article.Hints, judge);
                writer.WriteLine(JsonSerializer.Serialize(new
                {
                    id = article.Article.Id,
                    trips = Array.Empty<string>(),
                    sanctions = rows.Select(r => Json(article, r))
                }));
            }
        }
    }

    private static object Json(LabelledHints article, Row row) => new
    {
        imposers = row.Imposers.Select(r => r.Party.Name),
        targets = row.Targets.Select(r => SanctionReader.TargetName(article.Scene, row.Best, r)),
        measure = JsonNamingPolicy.SnakeCaseLower.ConvertName(row.Kind.ToString()),
        goods = GoodsReader.Of(article.Scene.Views[row.Best.Sentence]!, row.Best),
        action = JsonNamingPolicy.SnakeCaseLower.ConvertName(row.Action.ToString()),
        date = row.Date?.ToString(),
        confidence = Math.Round(row.Probability, 3),
        hint = Math.Round(row.Best.Probability, 3),
        quote = article.Scene.Context.Document.Sentences[row.Best.Sentence].Span.In(article.Scene.Context.Document.Text),
    };
}
