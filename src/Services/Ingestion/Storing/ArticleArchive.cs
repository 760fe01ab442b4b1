using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Motorcade.Contracts.Rpc.Ingestion.V1;
using Motorcade.Ingestion.Accepting;

namespace Motorcade.Ingestion.Storing;

/// <summary>Keeps articles and finds them again.</summary>
internal sealed class ArticleArchive(IDbContextFactory<IngestionStore> stores, TimeProvider clock)
{
    /// <summary>Stores an article; false when it was there already.</summary>
    public async Task<bool> AddAsync(AcceptedArticle article, CancellationToken cancellationToken)
    {
        await using var store = await stores.CreateDbContextAsync(cancellationToken);
        if (await store.Progress.AnyAsync(p => p.ArticleId == article.Id, cancellationToken))
            return false;
        var now = clock.GetUtcNow();
        store.Articles.Add(new StoredArticle
        {
            Id = article.Id,
            Title = article.Title,
            Published = article.Published,
            PublishedSource = article.PublishedSource,
            Outlet = article.Outlet,
            Url = article.Url,
            Language = article.Language,
            Text = article.Text,
            Recorded = now,
        });
        store.Progress.Add(new ArticleProgress
        {
            ArticleId = article.Id,
            Stage = Stage.Stored,
            Changed = now,
            NextAnnouncement = now,
            TraceParent = Activity.Current?.Id ?? "",
        });
        try
        {
            await store.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException)
        {
            // Two callers sent the same article at once: the other one stored it.
            await using var again = await stores.CreateDbContextAsync(cancellationToken);
            if (!await again.Progress.AnyAsync(p => p.ArticleId == article.Id, cancellationToken))
                throw;
            return false;
        }
    }

    /// <summary>One article with its text, or null.</summary>
    public async Task<Article?> FindAsync(string id, CancellationToken cancellationToken)
    {
        await using var store = await stores.CreateDbContextAsync(cancellationToken);
        var found = await store.Articles.AsNoTracking()
            .Join(store.Progress, a => a.Id, p => p.ArticleId, (a, p) => new { Article = a, Progress = p })
            .SingleOrDefaultAsync(row => row.Article.Id == id, cancellationToken);
        return found is null ? null : ToWire.Article(found.Article, found.Progress);
    }

    /// <summary>How far an article has come, or null for an unknown one.</summary>
    public async Task<Progress?> FindProgressAsync(string id, CancellationToken cancellationToken)
    {
        await using var store = await stores.CreateDbContextAsync(cancellationToken);
        var found = await store.Progress.AsNoTracking().SingleOrDefaultAsync(p => p.ArticleId == id, cancellationToken);
        return found is null ? null : ToWire.Progress(found);
    }

    /// <summary>A page of articles without their texts, newest first.</summary>
    public async Task<ListArticlesResponse> ListAsync(PageToken token, int size, CancellationToken cancellationToken)
    {
        await using var store = await stores.CreateDbContextAsync(cancellationToken);
        var filtered = store.Articles.AsNoTracking()
            .Join(store.Progress, a => a.Id, p => p.ArticleId, (a, p) => new { Article = a, Progress = p })
            .Where(row => token.Stage == Stage.Unspecified || row.Progress.Stage == token.Stage);
        var rows = await filtered
            .Where(row => row.Article.Sequence < token.Before)
            .OrderByDescending(row => row.Article.Sequence)
            .Take(size + 1)
            .Select(row => new
            {
                row.Progress,
                Article = new StoredArticle
                {
                    Sequence = row.Article.Sequence,
                    Id = row.Article.Id,
                    Title = row.Article.Title,
                    Published = row.Article.Published,
                    PublishedSource = row.Article.PublishedSource,
                    Outlet = row.Article.Outlet,
                    Url = row.Article.Url,
                    Language = row.Article.Language,
                    Text = "",
                    Recorded = row.Article.Recorded,
                },
            })
            .ToListAsync(cancellationToken);
        var response = new ListArticlesResponse { Total = await filtered.LongCountAsync(cancellationToken) };
        response.Articles.AddRange(rows.Take(size).Select(row => ToWire.Article(row.Article, row.Progress)));
        if (rows.Count > size)
            response.NextPageToken = new PageToken(rows[size - 1].Article.Sequence, token.Stage).ToString();
        return response;
    }
}
