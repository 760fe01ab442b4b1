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
            p => p.Stage == Stage.Announced && p.NextAnnouncement > now && p.Announcements == 1, cancellationToken);
        return await TakeAsync(store.Progress.Where(p => p.Stage == Stage.Stored), pace.Window - underway, cancellationToken);
    }

    /// <summary>Articles that rest at a stage for long enough, the longest waiting first.</summary>
    /// <param name="stage">Announced, or annotated.</param>
    /// <param name="most">How many may be on their way again from this stage.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<List<Announcement>> TakeRestingAsync(Stage stage, int most, CancellationToken cancellationToken)
    {
        await using var store = await stores.CreateDbContextAsync(cancellationToken);
        var now = clock.GetUtcNow();
        var underway = await store.Progress.CountAsync(
            p => p.Stage == stage && p.NextAnnouncement > now && p.Announcements > 1, cancellationToken);
        var resting = store.Progress.Where(p => p.Stage == stage && p.NextAnnouncement <= now);
        return await TakeAsync(resting, most - underway, cancellationToken);
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

    private static async Task<List<Announcement>> TakeAsync(IQueryable<ArticleProgress> from, int most, CancellationToken cancellationToken)
        => most <= 0
            ? []
            : await from.OrderBy(p => p.NextAnnouncement).ThenBy(p => p.ArticleId).Take(most)
                .Select(p => new Announcement(p.ArticleId, p.Announcements, p.TraceParent))
                .ToListAsync(cancellationToken);
}
