using Microsoft.EntityFrameworkCore;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Itineraries.Storing;

namespace Motorcade.Itineraries.Recording;

/// <summary>One transaction of the diary: claims appended, trips folded, changes logged.</summary>
/// <param name="store">With its transaction begun.</param>
/// <param name="locks">Null where the transaction itself is the only writer.</param>
/// <param name="now">The moment at hand; moved on where another replica's clock was ahead.</param>
internal sealed class Recording(ItinerariesStore store, WriterLocks? locks, DateTimeOffset now)
{
    private readonly List<ClaimRecord> appended = [];
    private List<ClaimRecord> superseded = [];

    public async Task<RecordingOutcome> WriteAsync(IReadOnlyList<ArticleReading> readings, CancellationToken cancel)
    {
        var fresh = await FreshAsync(readings, cancel);
        if (fresh.Count == 0)
            return new(0, readings.Count, []);
        var keys = fresh.SelectMany(r => r.Article.Trips).Select(ClaimWriter.Key).Concat(superseded.Select(c => c.FoldKey)).Distinct().ToArray();
        if (locks is not null && keys.Length > 0)
            await locks.FoldsAsync(keys, cancel);
        var partitions = await LoadAsync(keys, cancel);
        now = partitions.Aggregate(now, (moment, p) => p.Latest >= moment ? p.Latest.AddTicks(1) : moment);
        Append(fresh);
        var changes = await FoldAsync(partitions, cancel);
        await store.SaveChangesAsync(cancel);
        return new(fresh.Count, readings.Count - fresh.Count, await LogAsync(changes, cancel));
    }

    /// <summary>The readings that are new or newer than what is recorded; the newest when an article is given twice.</summary>
    private async Task<List<ArticleReading>> FreshAsync(IReadOnlyList<ArticleReading> readings, CancellationToken cancel)
    {
        var given = readings.GroupBy(r => r.Article.ArticleId).Select(g => g.MaxBy(r => r.Article.ReaderVersion)!).ToList();
        var ids = given.ConvertAll(r => r.Article.ArticleId);
        if (locks is not null)
            await locks.ArticlesAsync(ids, cancel);
        var known = await store.Articles.Where(a => ids.Contains(a.ArticleId)).ToDictionaryAsync(a => a.ArticleId, cancel);
        var fresh = given.FindAll(r => !known.TryGetValue(r.Article.ArticleId, out var k) || k.ReaderVersion < r.Article.ReaderVersion);
        foreach (var article in fresh.Select(r => r.Article))
        {
            if (known.TryGetValue(article.ArticleId, out var record))
                (record.ReaderVersion, record.Claims) = (article.ReaderVersion, article.Trips.Count);
            else
                store.Articles.Add(new() { ArticleId = article.ArticleId, ReaderVersion = article.ReaderVersion, Claims = article.Trips.Count });
        }

        var again = fresh.Select(r => r.Article.ArticleId).Where(known.ContainsKey).ToList();
        if (again.Count > 0)
            superseded = await store.Claims.Where(c => again.Contains(c.ArticleId) && c.Superseded == ItinerariesStore.EndOfTime).ToListAsync(cancel);
        return fresh;
    }

    /// <summary>What holds of each key before these readings.</summary>
    private async Task<List<FoldedPart>> LoadAsync(string[] keys, CancellationToken cancel)
    {
        var claims = (await store.Claims.AsNoTracking().Where(c => keys.Contains(c.FoldKey) && c.Superseded == ItinerariesStore.EndOfTime).ToListAsync(cancel))
            .ToLookup(c => c.FoldKey);
        var trips = (await store.Trips.AsNoTracking().Where(t => keys.Contains(t.FoldKey) && t.To == ItinerariesStore.EndOfTime).ToListAsync(cancel))
            .ToLookup(t => t.FoldKey);
        return [.. keys.Order(StringComparer.Ordinal).Select(key => new FoldedPart(key, [.. claims[key]], [.. trips[key]]))];
    }

    private void Append(List<ArticleReading> fresh)
    {
        foreach (var claim in superseded)
            claim.Superseded = now;
        appended.AddRange(fresh.SelectMany(reading => reading.Article.Trips.DistinctBy(t => t.Id).Select(claim => ClaimWriter.Row(reading, claim, now))));
        store.Claims.AddRange(appended);
    }

    private async Task<List<ChangeRecord>> FoldAsync(List<FoldedPart> partitions, CancellationToken cancel)
    {
        var gone = superseded.Select(c => c.Sequence).ToHashSet();
        var added = appended.ToLookup(c => c.FoldKey);
        var folded = partitions.SelectMany(p => p.Fold([.. p.Claims.Where(c => !gone.Contains(c.Sequence)), .. added[p.Key]], now)).ToList();
        var back = await VersionsAsync(folded.FindAll(f => f.Before is null), cancel);
        var changes = new List<ChangeRecord>();
        foreach (var change in folded)
        {
            if (change.Before is { } before)
                store.Trips.Attach(before).Entity.To = now;
            changes.Add(change.After is null ? Log(change.Before!, ChangeKind.Withdrawn) : Log(Add(change, back), change.Kind));
        }

        return changes;
    }

    private TripVersion Add(FoldedTrip change, Dictionary<string, int> back)
    {
        var row = change.After!(change.Before?.Version + 1 ?? back.GetValueOrDefault(change.TripId) + 1);
        store.Trips.Add(row);
        return row;
    }

    /// <summary>A withdrawn trip may come back: its numbers go on.</summary>
    private async Task<Dictionary<string, int>> VersionsAsync(List<FoldedTrip> coming, CancellationToken cancel)
    {
        var ids = coming.ConvertAll(c => c.TripId);
        return ids.Count == 0 ? [] : await store.Trips.Where(t => ids.Contains(t.TripId)).GroupBy(t => t.TripId)
            .Select(g => new { g.Key, Last = g.Max(t => t.Version) }).ToDictionaryAsync(g => g.Key, g => g.Last, cancel);
    }

    /// <summary>Last of all, so that the log's lock is held for the commit alone.</summary>
    private async Task<IReadOnlyList<RecordedChange>> LogAsync(List<ChangeRecord> changes, CancellationToken cancel)
    {
        if (changes.Count == 0)
            return [];
        if (locks is not null)
            await locks.LogAsync(cancel);
        store.Changes.AddRange(changes);
        await store.SaveChangesAsync(cancel);
        return [.. changes.OrderBy(c => c.Sequence).Select(c => new RecordedChange(c.TripId, c.Version, c.Sequence))];
    }

    private static ChangeRecord Log(TripVersion row, ChangeKind kind) =>
        new() { TripId = row.TripId, Version = row.Version, Kind = (int)kind, Traveller = row.Traveller };
}
