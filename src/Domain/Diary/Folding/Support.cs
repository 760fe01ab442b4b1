namespace Motorcade.Domain.Diary.Folding;

/// <summary>How well claims are supported: articles that are copies of one text are one source, however many print it.</summary>
internal static class Support
{
    /// <summary>How many sources there are, and the probability that at least one of them is right.</summary>
    /// <param name="claims">For each its article, the article's sketch and how sure the claim is.</param>
    public static (int Sources, double Confidence) Of(IEnumerable<(string Article, TextSketch Sketch, double Confidence)> claims)
    {
        // Sorted, so that the products of the doubts are the same to the last bit in whatever order the claims come.
        var articles = new SortedDictionary<string, (TextSketch Sketch, double Confidence)>(StringComparer.Ordinal);
        foreach (var (article, sketch, confidence) in claims)
        {
            var known = articles.GetValueOrDefault(article);
            articles[article] = (known.Sketch.IsEmpty ? sketch : known.Sketch, Math.Max(known.Confidence, confidence));
        }

        var groups = Copies.Group([.. articles.Values.Select(a => a.Sketch)]);
        var best = new double[groups.Length];
        var at = 0;
        foreach (var (_, confidence) in articles.Values)
        {
            var group = groups[at++];
            best[group] = Math.Max(best[group], confidence);
        }

        var (sources, doubt) = (0, 1.0);
        for (var group = 0; group < best.Length; group++)
        {
            sources += groups[group] == group ? 1 : 0;
            doubt *= 1 - best[group];
        }

        return (sources, 1 - doubt);
    }
}
