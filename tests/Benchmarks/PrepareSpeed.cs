using System.Diagnostics;
using Motorcade.Domain.Dates;
using Motorcade.Domain.Language;
using Motorcade.Domain.Reading;
using Motorcade.Domain.Reading.Mentions;
using Motorcade.Domain.World;

namespace Motorcade.Benchmarks;

/// <summary>The first half of reading, before any claim is sought, by itself and step by step.</summary>
internal static class PrepareSpeed
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(6);

    public static int Run(string[] files)
    {
        var load = Stopwatch.StartNew();
        var world = WorldTables.Load();
        var analyst = new Analyst(world);
        Console.WriteLine($"loaded in {load.ElapsedMilliseconds} ms");
        var articles = ArticleLines.Load(files);
        load.Restart();
        analyst.Prepare(articles[0]);
        Console.WriteLine($"first article in {load.ElapsedMilliseconds} ms");
        Passes(WarmUp, articles, a => analyst.Prepare(a));
        var seconds = Passes(Measured, articles, a => analyst.Prepare(a));
        Console.WriteLine($"{articles.Count / seconds:N0} articles per CPU second in the fastest pass");
        TimeSteps(world, articles);
        return 0;
    }

    private static void TimeSteps(WorldTables world, IReadOnlyList<Article> articles)
    {
        var (text, dates, mentions) = (new TextAnalyzer(), new DateReader(), new MentionReader(world));
        var documents = articles.ToDictionary(a => a, a => text.Analyze(a.Text, a.Title));
        var found = articles.ToDictionary(a => a, a => dates.Read(documents[a], a.Published));
        Print("text", articles, a => text.Analyze(a.Text, a.Title));
        Print("dates", articles, a => dates.Read(documents[a], a.Published));
        Print("mentions", articles, a => mentions.Read(documents[a], found[a], a.Published));
    }

    private static void Print(string step, IReadOnlyList<Article> articles, Action<Article> read)
    {
        var seconds = Passes(Measured / 3, articles, read);
        Console.WriteLine($"{step}: {seconds * 1e6 / articles.Count:N0} µs an article");
    }

    /// <summary>CPU seconds of the fastest pass: what else the machine has to do slows the others.</summary>
    private static double Passes(TimeSpan least, IReadOnlyList<Article> articles, Action<Article> read)
    {
        var process = Process.GetCurrentProcess();
        var fastest = double.MaxValue;
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < least;)
        {
            process.Refresh();
            var before = process.TotalProcessorTime;
            foreach (var article in articles)
                read(article);
            process.Refresh();
            fastest = Math.Min(fastest, (process.TotalProcessorTime - before).TotalSeconds);
        }

        return fastest;
    }
}
