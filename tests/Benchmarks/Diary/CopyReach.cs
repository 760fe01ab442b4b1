using Motorcade.Domain.Diary;

namespace Motorcade.Benchmarks.Diary;

/// <summary>How surely copies of articles are known, and how often two articles that are none are taken for copies.</summary>
internal static class CopyReach
{
    private static readonly (string Name, Func<string, string> Make)[] Copies =
    [
        ("another dateline and a line to read more", t => $"CAPITAL, 5 May (Agency) — {t}\n\nREAD MORE: ten things to know this week"),
        ("a line to read more in the middle", t => t.Insert(Blank(t, t.Length / 2), "\n\nDON'T MISS: the week in pictures\n\n")),
        ("the last 20 % cut", t => t[..Blank(t, t.Length * 8 / 10)]),
        ("the last third cut", t => t[..Blank(t, t.Length * 2 / 3)]),
        ("the last 40 % cut", t => t[..Blank(t, t.Length * 6 / 10)]),
        ("half of it cut", t => t[..Blank(t, t.Length / 2)]),
        ("the first paragraph written anew", t => $"It was announced that a visit is to take place soon.{t[Math.Max(0, t.IndexOf('\n'))..]}"),
    ];

    public static int Run(string[] files)
    {
        var articles = ArticleLines.Load(files).DistinctBy(a => a.Text).Select(a => (a.Text, Sketch: TextSketch.Of(a.Text))).Where(a => !a.Sketch.IsEmpty).ToList();
        foreach (var (name, make) in Copies)
        {
            var equal = articles.ConvertAll(a => a.Sketch.Equal(TextSketch.Of(make(a.Text))));
            Console.WriteLine($"{name}: {equal.Count(e => e >= TextSketch.LeastEqual)} of {equal.Count} found, {equal.Average():F1} of 32 values equal, least {equal.Min()}");
        }

        var (pairs, taken, most) = (0, 0, 0);
        for (var i = 0; i < articles.Count; i++)
        {
            for (var j = 0; j < i; j++, pairs++)
            {
                var equal = articles[i].Sketch.Equal(articles[j].Sketch);
                most = Math.Max(most, equal);
                taken += equal >= TextSketch.LeastEqual ? 1 : 0;
            }
        }

        Console.WriteLine($"other articles: {taken} of {pairs:N0} pairs taken for copies, at most {most} of 32 values equal");
        return 0;
    }

    private static int Blank(string text, int near)
    {
        var at = text.IndexOf(' ', near);
        return at < 0 ? text.Length : at;
    }
}
