using System.Data;
using System.Globalization;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Microsoft.EntityFrameworkCore;
using Motorcade.Contracts.Rpc.Entities.V1;
using Motorcade.Contracts.Rpc.Sanctions.V1;
using Motorcade.Domain.Diary;
using Motorcade.Sanctions.Storing;
using Wire = Motorcade.Contracts.Rpc.Claims.V1;

namespace Motorcade.Sanctions.Recording;

/// <summary>Appends an article's claims and folds the measures they speak of, in one transaction.</summary>
internal sealed class MeasureRecorder(IDbContextFactory<SanctionsStore> stores, TimeProvider clock)
{
    /// <summary>One writer in a process: two folds of one measure must not cross.</summary>
    private readonly SemaphoreSlim writer = new(1, 1);

    /// <summary>How many claims are recorded of an article by a reader, or null when it has not been recorded.</summary>
    public async Task<int?> FindAsync(string articleId, int readerVersion, CancellationToken cancel)
    {
        await using var store = await stores.CreateDbContextAsync(cancel);
        var found = await store.Articles.AsNoTracking().SingleOrDefaultAsync(a => a.ArticleId == articleId, cancel);
        return found is not null && found.ReaderVersion >= readerVersion ? found.Claims : null;
    }

    /// <summary>Records a reading; the same reading twice changes nothing, a newer one replaces the older one's claims as of now.</summary>
    public async Task RecordAsync(AnnotatedArticle article, CancellationToken cancel)
    {
        await writer.WaitAsync(cancel);
        try
        {
            await using var store = await stores.CreateDbContextAsync(cancel);
            await store.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
            {
                store.ChangeTracker.Clear();
                await using var transaction = await store.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancel);
                await WriteAsync(store, article, cancel);
                await transaction.CommitAsync(cancel);
            });
        }
        finally
        {
            writer.Release();
        }
    }

    private async Task WriteAsync(SanctionsStore store, AnnotatedArticle article, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var record = await store.Articles.SingleOrDefaultAsync(a => a.ArticleId == article.ArticleId, cancel);
        if (record is not null && record.ReaderVersion >= article.ReaderVersion)
            return;
        if (record is null)
            store.Articles.Add(new() { ArticleId = article.ArticleId, ReaderVersion = article.ReaderVersion, Claims = article.Sanctions.Count });
        else
            (record.ReaderVersion, record.Claims) = (article.ReaderVersion, article.Sanctions.Count);

        var keys = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var old in await store.Claims.Where(c => c.ArticleId == article.ArticleId && c.Superseded == SanctionsStore.EndOfTime).ToListAsync(cancel))
        {
            old.Superseded = now;
            keys.Add(old.MeasureKey);
        }

        foreach (var claim in article.Sanctions.DistinctBy(s => s.Id))
        {
            var row = Row(article, claim, now);
            store.Claims.Add(row);
            keys.Add(row.MeasureKey);
        }

        await store.SaveChangesAsync(cancel);
        foreach (var key in keys)
            await FoldAsync(store, key, now, cancel);
        await store.SaveChangesAsync(cancel);
    }

    private static async Task FoldAsync(SanctionsStore store, string key, DateTimeOffset now, CancellationToken cancel)
    {
        var rows = await store.Claims.Where(c => c.MeasureKey == key && c.Superseded == SanctionsStore.EndOfTime).ToListAsync(cancel);
        var measures = MeasureFold.Fold(rows.Select(r => new MeasureClaim(FromWire.Claim(Wire.SanctionClaim.Parser.ParseFrom(r.Body)), r.ArticleId, Day(r.Published), r.Recorded)));
        var present = (await store.Measures.Where(m => m.MeasureKey == key && m.To == SanctionsStore.EndOfTime).ToListAsync(cancel)).ToDictionary(m => m.MeasureId);
        foreach (var measure in measures)
        {
            var message = MeasureWriter.Message(measure);
            present.Remove(measure.Id, out var before);
            if (before is not null && Same(before, message))
                continue;
            var version = before?.Version + 1 ?? (await store.Measures.Where(m => m.MeasureId == measure.Id).MaxAsync(m => (int?)m.Version, cancel) ?? 0) + 1;
            before?.To = now;
            (message.Version, message.Recorded) = (version, Timestamp.FromDateTimeOffset(now));
            store.Measures.Add(MeasureWriter.Row(measure, message, key, version, now));
        }

        foreach (var gone in present.Values)
            gone.To = now;
    }

    private static bool Same(MeasureVersion before, Measure now)
    {
        var then = Measure.Parser.ParseFrom(before.Body);
        (then.Version, then.Recorded) = (0, null);
        return then.Equals(now);
    }

    private static ClaimRecord Row(AnnotatedArticle article, Wire.SanctionClaim claim, DateTimeOffset now) => new()
    {
        ClaimId = claim.Id,
        ArticleId = article.ArticleId,
        ReaderVersion = article.ReaderVersion,
        MeasureKey = MeasureFold.Key(FromWire.Claim(claim)),
        ArticleTitle = article.Title,
        Outlet = article.Outlet,
        Published = article.Published,
        Recorded = now,
        Superseded = SanctionsStore.EndOfTime,
        Body = claim.ToByteArray(),
    };

    private static DateOnly? Day(string text) => text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
