namespace Motorcade.Domain.Diary.Folding;

/// <summary>Looks at each claim of a fold once.</summary>
internal sealed class TestimonyReader
{
    private readonly Dictionary<string, int> articles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Standing> standings = new(StringComparer.Ordinal);

    /// <summary>The claims in an order that only they themselves decide.</summary>
    public List<Testimony> Read(IEnumerable<DiaryClaim> claims, Towns towns)
    {
        var read = claims.Select(c => One(c, towns)).ToList();
        read.Sort(Testimony.Compare);
        return read;
    }

    private Testimony One(DiaryClaim claim, Towns towns)
    {
        if (!articles.TryGetValue(claim.ArticleId, out var article))
            articles[claim.ArticleId] = article = articles.Count;
        var window = TimeWindow.Of(claim.Claim.Dates, claim.Published);
        return new(claim, towns.Key(claim.Claim.Destination), window, AuthorityOf(claim), article);
    }

    private Authority AuthorityOf(DiaryClaim claim)
    {
        if (claim.IsRecord)
            return Authority.Record;
        foreach (var source in claim.Claim.ReportedBy)
        {
            if (source == claim.Claim.Traveller.Name || IsOfficial(source, claim.Published))
                return Authority.Official;
        }

        return Authority.Hearsay;
    }

    private bool IsOfficial(string source, DateOnly? published)
    {
        if (!standings.TryGetValue(source, out var standing))
            standings[source] = standing = OfficialSources.Of(source);
        return standing.IsOfficial(published);
    }
}
