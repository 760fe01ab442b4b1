using Google.Protobuf;
using Microsoft.EntityFrameworkCore;
using Motorcade.Contracts.Rpc.Entities.V1;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Itineraries.Recording;
using Motorcade.Itineraries.Storing;

namespace Motorcade.Itineraries.Importing;

/// <summary>
/// Rows as readings of articles. A row that its keeper edited is a newer edition of the same article: editions count within the version
/// of the reader, so that the same row twice is known, an edited one replaces its former stops, and an older reader replaces nothing.
/// </summary>
internal sealed class RowEditions(IDbContextFactory<ItinerariesStore> stores)
{
    /// <summary>Highest version of a reader.</summary>
    public const int LastVersion = int.MaxValue / Editions - 1;

    private const int Editions = 10_000;

    public async Task<IReadOnlyList<ArticleReading>> ReadAsync(ImportBatch batch, CancellationToken cancel)
    {
        var articles = batch.Rows.Select(r => Article(batch, r)).ToList();
        var ids = articles.ConvertAll(a => a.ArticleId);
        await using var store = await stores.CreateDbContextAsync(cancel);
        var versions = await store.Articles.AsNoTracking().Where(a => ids.Contains(a.ArticleId))
            .ToDictionaryAsync(a => a.ArticleId, a => a.ReaderVersion, cancel);
        var claims = (await store.Claims.AsNoTracking()
            .Where(c => versions.Keys.Contains(c.ArticleId) && c.Superseded == ItinerariesStore.EndOfTime).ToListAsync(cancel))
                .ToLookup(c => c.ArticleId);
        foreach (var article in articles)
        {
            if (versions.TryGetValue(article.ArticleId, out var known))
                article.ReaderVersion = Edition(known, batch.ReaderVersion, article, claims[article.ArticleId]);
        }

        return articles.ConvertAll(a => new ArticleReading(a, IsRecord: true));
    }

    private static int Edition(int known, int version, AnnotatedArticle article, IEnumerable<ClaimRecord> claims)
    {
        if (known / Editions != version)
            return version * Editions;
        return IsSame(article, [.. claims]) ? known : known + 1;
    }

    private static bool IsSame(AnnotatedArticle article, List<ClaimRecord> claims)
    {
        var said = claims.ToDictionary(c => c.ClaimId);
        return said.Count == article.Trips.Count && article.Trips.All(t => said.TryGetValue(t.Id, out var claim)
            && claim.ArticleTitle == article.Title && claim.Outlet == article.Outlet && claim.Published == article.Published
            && t.ToByteArray().AsSpan().SequenceEqual(claim.Body));
    }

    private static AnnotatedArticle Article(ImportBatch batch, ImportedRow row) => new()
    {
        ArticleId = $"{batch.Source.Trim()}/{row.Key}",
        ReaderVersion = batch.ReaderVersion * Editions,
        Title = row.Title,
        Outlet = row.Keeper,
        Published = row.Published,
        Trips = { row.Stops },
    };
}
