using System.Data;
using Microsoft.EntityFrameworkCore;
using Motorcade.Contracts.Rpc.Entities.V1;
using Motorcade.Itineraries.Storing;
using Motorcade.Itineraries.Watching;

namespace Motorcade.Itineraries.Recording;

/// <summary>Appends the claims of articles and folds what they speak of, in one transaction.</summary>
internal sealed class DiaryRecorder(IDbContextFactory<ItinerariesStore> stores, TimeProvider clock, ChangeFeed feed)
{
    /// <summary>SQLite has one writer, and whoever waits here need not poll for its lock. PostgreSQL's writers meet in the store alone.</summary>
    private readonly SemaphoreSlim fileWriter = new(1, 1);

    /// <summary>How many claims are recorded of an article by a reader, or null when it has not been recorded.</summary>
    public async Task<int?> FindAsync(string articleId, int readerVersion, CancellationToken cancel)
    {
        await using var store = await stores.CreateDbContextAsync(cancel);
        var found = await store.Articles.AsNoTracking().SingleOrDefaultAsync(a => a.ArticleId == articleId, cancel);
        return found is not null && found.ReaderVersion >= readerVersion ? found.Claims : null;
    }

    /// <summary>Records a reading; the same reading twice changes nothing, a newer one replaces the older one's claims as of now.</summary>
    public async Task<IReadOnlyList<RecordedChange>> RecordAsync(AnnotatedArticle article, CancellationToken cancel) =>
        (await RecordAsync([new ArticleReading(article)], cancel)).Changes;

    /// <summary>Records many readings at once: all of them or none, and each trip that they touch is folded once.</summary>
    public async Task<RecordingOutcome> RecordAsync(IReadOnlyList<ArticleReading> readings, CancellationToken cancel)
    {
        await using var store = await stores.CreateDbContextAsync(cancel);
        var inFile = store.Database.IsSqlite();
        if (inFile)
            await fileWriter.WaitAsync(cancel);
        try
        {
            var outcome = await store.Database.CreateExecutionStrategy().ExecuteAsync(() => WriteAsync(store, inFile, readings, cancel));
            if (outcome.Changes.Count > 0)
                feed.Changed();
            return outcome;
        }
        finally
        {
            if (inFile)
                fileWriter.Release();
        }
    }

    /// <summary>One try. What a transaction must not see move is locked by name, so that each statement may see what others committed.</summary>
    private async Task<RecordingOutcome> WriteAsync(
        ItinerariesStore store, bool inFile, IReadOnlyList<ArticleReading> readings, CancellationToken cancel)
    {
        store.ChangeTracker.Clear();
        var isolation = inFile ? IsolationLevel.Serializable : IsolationLevel.ReadCommitted;
        await using var transaction = await store.Database.BeginTransactionAsync(isolation, cancel);
        var outcome = await new Recording(store, inFile ? null : new WriterLocks(store), clock.GetUtcNow()).WriteAsync(readings, cancel);
        await transaction.CommitAsync(cancel);
        return outcome;
    }
}
