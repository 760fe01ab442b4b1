using Microsoft.EntityFrameworkCore;
using Motorcade.Contracts.Rpc.Ingestion.V1;
using Motorcade.Ingestion.Announcing;
using Motorcade.Ingestion.Storing;

namespace Motorcade.Ingestion.Following;

/// <summary>Writes down how far articles have come.</summary>
internal sealed class ProgressBoard(IDbContextFactory<IngestionStore> stores, ProgressFeed feed, WakeSignal wake, TimeProvider clock)
{
    /// <summary>
    /// Notes a step of some articles with one statement. Versions only grow, so the same news twice or in another order ends the same:
    /// an article is done when trips and measures are recorded of the newest reading.
    /// </summary>
    public async Task AdvanceAsync(
        ReportedStep step, int version, IReadOnlyCollection<string> articleIds, CancellationToken cancellationToken)
    {
        await using var store = await stores.CreateDbContextAsync(cancellationToken);
        var now = clock.GetUtcNow();
        var trips = step == ReportedStep.TripsRecorded ? version : 0;
        var measures = step == ReportedStep.MeasuresRecorded ? version : 0;
        var changed = await store.Progress
            .Where(p => articleIds.Contains(p.ArticleId)
                && (p.AnnotatedVersion < version || p.TripsVersion < trips || p.MeasuresVersion < measures))
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(p => p.AnnotatedVersion, p => p.AnnotatedVersion < version ? version : p.AnnotatedVersion)
                    .SetProperty(p => p.TripsVersion, p => p.TripsVersion < trips ? trips : p.TripsVersion)
                    .SetProperty(p => p.MeasuresVersion, p => p.MeasuresVersion < measures ? measures : p.MeasuresVersion)
                    .SetProperty(
                        p => p.Stage,
                        p => (p.TripsVersion < trips ? trips : p.TripsVersion)
                                >= (p.AnnotatedVersion < version ? version : p.AnnotatedVersion)
                            && (p.MeasuresVersion < measures ? measures : p.MeasuresVersion)
                                >= (p.AnnotatedVersion < version ? version : p.AnnotatedVersion)
                                ? Stage.Done
                                : p.Stage == Stage.Failed ? Stage.Failed : Stage.Annotated)
                    .SetProperty(p => p.Changed, now),
                cancellationToken);
        if (changed == 0)
            return;
        feed.Progressed(articleIds);
        wake.Ring();
    }

    /// <summary>Notes that a service gave up on an article; it is announced no more until it is asked to be read again.</summary>
    public async Task FailAsync(string articleId, string reason, CancellationToken cancellationToken)
    {
        await using var store = await stores.CreateDbContextAsync(cancellationToken);
        var now = clock.GetUtcNow();
        await store.Progress.Where(p => p.ArticleId == articleId && p.Stage != Stage.Done).ExecuteUpdateAsync(
            set => set.SetProperty(p => p.Stage, Stage.Failed).SetProperty(p => p.Reason, reason).SetProperty(p => p.Changed, now),
            cancellationToken);
        feed.Changed([articleId]);
    }

    /// <summary>Sends articles through the services anew.</summary>
    /// <param name="articleIds">These, or all when there are none.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>How many there are.</returns>
    public async Task<int> RestartAsync(IReadOnlyCollection<string> articleIds, CancellationToken cancellationToken)
    {
        await using var store = await stores.CreateDbContextAsync(cancellationToken);
        var now = clock.GetUtcNow();
        var count = await store.Progress.Where(p => articleIds.Count == 0 || articleIds.Contains(p.ArticleId)).ExecuteUpdateAsync(
            set => set
                .SetProperty(p => p.Stage, Stage.Stored)
                .SetProperty(p => p.AnnotatedVersion, 0)
                .SetProperty(p => p.TripsVersion, 0)
                .SetProperty(p => p.MeasuresVersion, 0)
                .SetProperty(p => p.Reason, "")
                .SetProperty(p => p.Announcements, 0)
                .SetProperty(p => p.NextAnnouncement, now)
                .SetProperty(p => p.Changed, now),
            cancellationToken);
        feed.Changed(articleIds);
        wake.Ring();
        return count;
    }

    /// <summary>Those of the ids that no article has.</summary>
    public async Task<IReadOnlyList<string>> UnknownAsync(IReadOnlyCollection<string> articleIds, CancellationToken cancellationToken)
    {
        await using var store = await stores.CreateDbContextAsync(cancellationToken);
        var known = await store.Progress.Where(p => articleIds.Contains(p.ArticleId))
            .Select(p => p.ArticleId)
            .ToListAsync(cancellationToken);
        return [.. articleIds.Except(known)];
    }
}
