namespace Motorcade.Domain.Diary.Folding;

/// <summary>How well claims are supported: articles that are copies of one text are one source, however many print it.</summary>
internal static class Support
{
    /// <summary>How many sources there are, and the probability that at least one of them is right.</summary>
    public static (int Sources, double Confidence) Of<T>(IEnumerable<T> claims, Func<T, (string Article, TextSketch Sketch, double Confidence)> read)
    {
        var articles = claims.Select(read).GroupBy(c => c.Article, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (Sketch: g.Select(c => c.Sketch).FirstOrDefault(s => !s.IsEmpty), Confidence: g.Max(c => c.Confidence))).ToList();
        if (articles.Count == 1)
            return (1, articles[0].Confidence);
        var groups = Copies.Group(articles.ConvertAll(a => a.Sketch));
        var best = new SortedDictionary<int, double>();
        for (var i = 0; i < groups.Length; i++)
            best[groups[i]] = Math.Max(best.GetValueOrDefault(groups[i]), articles[i].Confidence);
        return (best.Count, 1 - best.Values.Aggregate(1.0, (doubt, confidence) => doubt * (1 - confidence)));
    }
}
