using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Motorcade.Contracts.Rpc.Ingestion.V1;
using Motorcade.Ingestion.Storing;

namespace Motorcade.Ingestion.Announcing;

/// <summary>Which articles are to be announced, kept in the store so that a restart forgets none.</summary>
internal sealed class AnnouncementQueue(IDbContextFactory<IngestionStore> stores, TimeProvider clock, IOptions<AnnouncerOptions> options)
{
    private readonly AnnouncerOptions pace = options.Value;

    /// <summary>Articles never announced, oldest first, as many as there is room for.</summary>
    public async Task<List<Announcement>> TakeNewAsync(CancellationToken cancellationToken)
    {
        await using var store = await stores.CreateDbContextAsync(cancellationToken);
        var now = clock.GetUtcNow();
        var underway = await store.Progress.CountAsync(
            p => (p.Stage == Stage.Announced || p.Stage == Stage.Annotated) && p.NextAnnouncement > now && p.Announcements == 1,
            cancellationToken);
        if (underway >= pace.Window)
            return [];
        return await Select(store.Progress.Where(p => p.Stage == Stage.Stored), pace.Window - underway, cancellationToken);
    }

    /// <summary>Articles that were announced, did not come through and have rested long enough, the longest waiting first.</summary>
    public async Task<List<Announcement>> TakeUnfinishedAsync(int most, CancellationToken cancellationToken)
    {
        await using var store = await stores.CreateDbContextAsync(cancellationToken);
        var now = clock.GetUtcNow();
        var due = store.Progress.Where(p => (p.Stage == Stage.Announced || p.Stage == Stage.Annotated) && p.NextAnnouncement <= now);
        return await Select(due, most, cancellationToken);
    }

    /// <summary>Notes that the bus has them.</summary>
    public async Task MarkAnnouncedAsync(IEnumerable<Announcement> announced, CancellationToken cancellationToken)
    {
        await using var store = await stores.CreateDbContextAsync(cancellationToken);
        var now = clock.GetUtcNow();
        foreach (var group in announced.GroupBy(a => a.Announcements, a => a.ArticleId))
        {
            var ids = group.ToArray();
            var count = group.Key + 1;
            var next = now + pace.DelayAfter(count);
            await store.Progress.Where(p => ids.Contains(p.ArticleId)).ExecuteUpdateAsync(
                set => set
                    .SetProperty(p => p.Stage, p => p.Stage == Stage.Stored ? Stage.Announced : p.Stage)
                    .SetProperty(p => p.Changed, p => p.Stage == Stage.Stored ? now : p.Changed)
                    .SetProperty(p => p.Announcements, count)
                    .SetProperty(p => p.NextAnnouncement, next),
                cancellationToken);
        }
    }

    private static Task<List<Announcement>> Select(IQueryable<ArticleProgress> from, int most, CancellationToken cancellationToken)
        => from.OrderBy(p => p.NextAnnouncement).ThenBy(p => p.ArticleId).Take(most)
            .Select(p => new Announcement(p.ArticleId, p.Announcements, p.TraceParent))
            .ToListAsync(cancellationToken);
}
