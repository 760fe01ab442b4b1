using System.Data;
using Google.Protobuf;
using Microsoft.EntityFrameworkCore;
using Motorcade.Contracts.Rpc.Entities.V1;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Domain.Diary;
using Motorcade.Itineraries.Storing;
using Motorcade.Itineraries.Watching;
using Wire = Motorcade.Contracts.Rpc.Claims.V1;

namespace Motorcade.Itineraries.Recording;

/// <summary>Appends an article's claims and folds the travellers they speak of, in one transaction.</summary>
internal sealed class DiaryRecorder(IDbContextFactory<ItinerariesStore> stores, TimeProvider clock, ChangeFeed feed)
{
    /// <summary>One writer in a process: folding is quick, and two folds of one traveller must not cross.</summary>
    private readonly SemaphoreSlim writer = new(1, 1);

    /// <summary>How many claims are recorded of an article by a reader, or null when it has not been recorded.</summary>
    public async Task<int?> FindAsync(string articleId, int readerVersion, CancellationToken cancel)
    {
        await using var store = await stores.CreateDbContextAsync(cancel);
        var found = await store.Articles.AsNoTracking().SingleOrDefaultAsync(a => a.ArticleId == articleId, cancel);
        return found is not null && found.ReaderVersion >= readerVersion ? found.Claims : null;
    }

    /// <summary>Records a reading; the same reading twice changes nothing, a newer one replaces the older one's claims as of now.</summary>
    public async Task<IReadOnlyList<RecordedChange>> RecordAsync(AnnotatedArticle article, CancellationToken cancel)
    {
        await writer.WaitAsync(cancel);
        try
        {
            await using var store = await stores.CreateDbContextAsync(cancel);
            var changes = await store.Database.CreateExecutionStrategy().ExecuteAsync(
                async () =>
                {
                    store.ChangeTracker.Clear();
                    await using var transaction = await store.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancel);
                    var written = await WriteAsync(store, article, cancel);
                    await transaction.CommitAsync(cancel);
                    return written;
                });
            if (changes.Count > 0)
                feed.Changed();
            return changes;
        }
        finally
        {
            writer.Release();
        }
    }

    private async Task<IReadOnlyList<RecordedChange>> WriteAsync(ItinerariesStore store, AnnotatedArticle article, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var record = await store.Articles.SingleOrDefaultAsync(a => a.ArticleId == article.ArticleId, cancel);
        if (record is not null && record.ReaderVersion >= article.ReaderVersion)
            return [];
        if (record is null)
            store.Articles.Add(new() { ArticleId = article.ArticleId, ReaderVersion = article.ReaderVersion, Claims = article.Trips.Count });
        else
            (record.ReaderVersion, record.Claims) = (article.ReaderVersion, article.Trips.Count);

        var travellers = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var old in await store.Claims.Where(c => c.ArticleId == article.ArticleId && c.Superseded == ItinerariesStore.EndOfTime).ToListAsync(cancel))
        {
            old.Superseded = now;
            travellers.Add(old.TravellerKey);
        }

        foreach (var claim in article.Trips.DistinctBy(t => t.Id))
        {
            var row = Row(article, claim, now);
            store.Claims.Add(row);
            travellers.Add(row.TravellerKey);
        }

        await store.SaveChangesAsync(cancel);
        var written = new List<ChangeRecord>();
        foreach (var traveller in travellers)
            written.AddRange(await FoldAsync(store, traveller, now, cancel));
        await store.SaveChangesAsync(cancel);
        return [.. written.Select(c => new RecordedChange(c.TripId, c.Version, c.Sequence))];
    }

    private static async Task<List<ChangeRecord>> FoldAsync(ItinerariesStore store, string traveller, DateTimeOffset now, CancellationToken cancel)
    {
        var rows = await store.Claims.Where(c => c.TravellerKey == traveller && c.Superseded == ItinerariesStore.EndOfTime).ToListAsync(cancel);
        var claims = rows.ToDictionary(r => (r.ArticleId, r.ClaimId), r => Wire.TripClaim.Parser.ParseFrom(r.Body));
        var trips = TripFold.Fold(rows.Select(r => new DiaryClaim(FromWire.Claim(claims[(r.ArticleId, r.ClaimId)]), r.ArticleId, Day(r.Published), r.Recorded)
        {
            Sketch = new(r.Sketch),
            IsRecord = r.Record,
        }));
        var present = (await store.Trips.Where(t => t.TravellerKey == traveller && t.To == ItinerariesStore.EndOfTime).ToListAsync(cancel)).ToDictionary(t => t.TripId);
        var changes = new List<ChangeRecord>();
        foreach (var trip in trips)
        {
            var place = trip.Claims.Select(c => claims[(c.ArticleId, c.Claim.Id)].Destination).First(p => p.Name == trip.Destination.Name && p.CountryCode == trip.Destination.CountryCode);
            var message = TripWriter.Message(trip, place);
            present.Remove(trip.Id, out var before);
            if (before is not null && Same(before, message))
                continue;
            var version = before?.Version + 1 ?? await NextVersionAsync(store, trip.Id, cancel);
            before?.To = now;
            (message.Version, message.Recorded) = (version, Google.Protobuf.WellKnownTypes.Timestamp.FromDateTimeOffset(now));
            var row = TripWriter.Row(trip, message, traveller, version, now);
            store.Trips.Add(row);
            changes.Add(Log(store, row, before is null ? ChangeKind.Added : ChangeKind.Changed));
        }

        foreach (var gone in present.Values)
        {
            gone.To = now;
            changes.Add(Log(store, gone, ChangeKind.Withdrawn));
        }

        return changes;
    }

    /// <summary>A withdrawn trip may come back: its numbers go on.</summary>
    private static async Task<int> NextVersionAsync(ItinerariesStore store, string tripId, CancellationToken cancel) =>
        (await store.Trips.Where(t => t.TripId == tripId).MaxAsync(t => (int?)t.Version, cancel) ?? 0) + 1;

    private static bool Same(TripVersion before, Trip now)
    {
        var then = Trip.Parser.ParseFrom(before.Body);
        (then.Version, then.Recorded) = (0, null);
        return then.Equals(now);
    }

    private static ChangeRecord Log(ItinerariesStore store, TripVersion row, ChangeKind kind)
    {
        var change = new ChangeRecord { TripId = row.TripId, Version = row.Version, Kind = (int)kind, Traveller = row.Traveller };
        store.Changes.Add(change);
        return change;
    }

    private static ClaimRecord Row(AnnotatedArticle article, Wire.TripClaim claim, DateTimeOffset now) => new()
    {
        ClaimId = claim.Id,
        ArticleId = article.ArticleId,
        ReaderVersion = article.ReaderVersion,
        TravellerKey = TravellerKey.Of(FromWire.Person(claim.Traveller)),
        ArticleTitle = article.Title,
        Outlet = article.Outlet,
        Published = article.Published,
        Recorded = now,
        Superseded = ItinerariesStore.EndOfTime,
        Sketch = article.Sketch.ToByteArray(),
        Body = claim.ToByteArray(),
    };

    private static DateOnly? Day(string text) => text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
