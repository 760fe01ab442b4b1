using Google.Protobuf;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Hybrid;
using Motorcade.Contracts.Rpc.Entities.V1;
using Motorcade.Domain.Reading;

namespace Motorcade.Entities.Annotating;

/// <summary>Keeps annotations: the store is what counts, the cache is what is asked first.</summary>
internal sealed class AnnotationArchive(IDbContextFactory<EntitiesStore> stores, HybridCache cache, TimeProvider clock)
{
    private static readonly HybridCacheEntryOptions AskOnly = new() { Flags = HybridCacheEntryFlags.DisableUnderlyingData };

    /// <summary>Whether the article has been read by this version of the reader or a newer one.</summary>
    public async Task<bool> IsCurrentAsync(string articleId, CancellationToken cancellationToken)
    {
        await using var store = await stores.CreateDbContextAsync(cancellationToken);
        return await store.Annotations.AnyAsync(a => a.ArticleId == articleId && a.ReaderVersion >= Analyst.Version, cancellationToken);
    }

    /// <summary>The annotated article by the newest reader that has read it, or null.</summary>
    public async Task<AnnotatedArticle?> FindAsync(string articleId, CancellationToken cancellationToken)
    {
        var cached = await cache.GetOrCreateAsync<byte[]?>(
            Key(articleId), _ => ValueTask.FromResult<byte[]?>(null), AskOnly, cancellationToken: cancellationToken);
        if (cached is not null)
            return AnnotatedArticle.Parser.ParseFrom(cached);
        await using var store = await stores.CreateDbContextAsync(cancellationToken);
        var found = await store.Annotations.AsNoTracking().SingleOrDefaultAsync(a => a.ArticleId == articleId, cancellationToken);
        if (found is null)
            return null;
        // An annotation by an older reader is served but not remembered: a newer one is on its way.
        if (found.ReaderVersion >= Analyst.Version)
            await cache.SetAsync(Key(articleId), found.Body, cancellationToken: cancellationToken);
        return AnnotatedArticle.Parser.ParseFrom(found.Body);
    }

    /// <summary>Stores an annotation in the place of an older one; one by a newer reader stays.</summary>
    public async Task SaveAsync(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var body = article.ToByteArray();
        var stored = await TryReplaceAsync(article, body, cancellationToken)
            || await TryAddAsync(article, body, cancellationToken)
            || await TryReplaceAsync(article, body, cancellationToken);
        if (stored)
            await cache.SetAsync(Key(article.ArticleId), body, cancellationToken: cancellationToken);
    }

    private async Task<bool> TryReplaceAsync(AnnotatedArticle article, byte[] body, CancellationToken cancellationToken)
    {
        await using var store = await stores.CreateDbContextAsync(cancellationToken);
        var now = clock.GetUtcNow();
        return await store.Annotations
            .Where(a => a.ArticleId == article.ArticleId && a.ReaderVersion <= article.ReaderVersion)
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(a => a.ReaderVersion, article.ReaderVersion)
                    .SetProperty(a => a.Body, body)
                    .SetProperty(a => a.Recorded, now),
                cancellationToken) > 0;
    }

    private async Task<bool> TryAddAsync(AnnotatedArticle article, byte[] body, CancellationToken cancellationToken)
    {
        await using var store = await stores.CreateDbContextAsync(cancellationToken);
        store.Annotations.Add(new Annotation
        {
            ArticleId = article.ArticleId,
            ReaderVersion = article.ReaderVersion,
            Body = body,
            Recorded = clock.GetUtcNow(),
        });
        try
        {
            await store.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException)
        {
            // The same event, delivered twice, was read twice at once; the other one came first.
            await using var again = await stores.CreateDbContextAsync(cancellationToken);
            if (!await again.Annotations.AnyAsync(a => a.ArticleId == article.ArticleId, cancellationToken))
                throw;
            return false;
        }
    }

    private static string Key(string articleId) => $"annotated:{articleId}:{Analyst.Version}";
}
