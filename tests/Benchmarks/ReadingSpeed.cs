using System.Diagnostics;
using Motorcade.Domain.Reading;
using Motorcade.Domain.World;

namespace Motorcade.Benchmarks;

/// <summary>Whole reading on one thread, in whole passes over the same articles.</summary>
internal static class ReadingSpeed
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(8);

    public static int Run(string[] files)
    {
        var load = Stopwatch.StartNew();
        var analyst = new Analyst(WorldTables.Load());
        Console.WriteLine($"loaded in {load.ElapsedMilliseconds} ms");
        var articles = ArticleLines.Load(files);
        var words = articles.Sum(a => a.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        Passes(analyst, articles, WarmUp);
        var cpu = Process.GetCurrentProcess().TotalProcessorTime;
        var (passes, wall) = Passes(analyst, articles, Measured);
        var cpuSeconds = (Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalSeconds;
        var read = passes * articles.Count;
        Console.WriteLine($"{articles.Count} articles, {words} words, {passes} passes");
        Console.WriteLine($"{read / wall.TotalSeconds:N0} articles/s, {(double)passes * words / wall.TotalSeconds:N0} words/s, "
            + $"{read / cpuSeconds:N0} articles per CPU second, peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:N0} MB");
        return 0;
    }

    private static (int Passes, TimeSpan Wall) Passes(Analyst analyst, IReadOnlyList<Article> articles, TimeSpan least)
    {
        var clock = Stopwatch.StartNew();
        var passes = 0;
        for (; clock.Elapsed < least; passes++)
        {
            foreach (var article in articles)
                analyst.Read(article);
        }

        return (passes, clock.Elapsed);
    }
}
