using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using Motorcade.Contracts.Rpc.Ingestion.V1;
using Motorcade.Ingestion.Following;

namespace Motorcade.Ingestion.Announcing;

/// <summary>
/// Announces each stored article on the bus, again and again until the last service has recorded it. This one loop makes good every
/// loss on the way: an exchange without queues, a service that never ran, a broker that is down, a process killed between two steps.
/// </summary>
internal sealed partial class Announcer(
    AnnouncementQueue queue, PublishAnnouncement publish, ProgressFeed feed, WakeSignal wake,
    TimeProvider clock, IOptions<AnnouncerOptions> options, ILogger<Announcer> logger) : BackgroundService
{
    private readonly AnnouncerOptions pace = options.Value;
    private int repeatLimit = options.Value.MostRepeats;
    private long progressSeen = -1;
    private DateTimeOffset nextHalving = DateTimeOffset.MinValue;

    /// <summary>Announces what is due now.</summary>
    /// <returns>How many the bus took.</returns>
    public async Task<int> AnnounceDueAsync(CancellationToken cancellationToken)
    {
        var due = await queue.TakeNewAsync(cancellationToken);
        due.AddRange(await TakeRepeatsAsync(cancellationToken));
        if (due.Count == 0)
            return 0;
        var taken = await PublishAsync(due, cancellationToken);
        await queue.MarkAnnouncedAsync(taken, cancellationToken);
        feed.Changed(taken.Where(a => a.Announcements == 0).Select(a => a.ArticleId));
        return taken.Count;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await AnnounceDueAsync(stoppingToken);
                await wake.WaitAsync(pace.Poll, clock, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                LogRound(failure);
                await Task.Delay(pace.Poll, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    // What was repeated and comes through makes room for the next, so stragglers are made good as fast as the services are. When
    // nothing comes through they are away: a handful now and then finds out when they are back, without filling their queues meanwhile.
    private async Task<List<Announcement>> TakeRepeatsAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (feed.Count != progressSeen)
        {
            progressSeen = feed.Count;
            repeatLimit = pace.MostRepeats;
            nextHalving = now + pace.FirstDelay;
        }
        var repeats = await queue.TakeRestingAsync(Stage.Announced, repeatLimit, cancellationToken);
        repeats.AddRange(await queue.TakeRestingAsync(Stage.Annotated, repeatLimit, cancellationToken));
        if (repeats.Count > 0 && now >= nextHalving)
        {
            repeatLimit = Math.Max(pace.FewestRepeats, repeatLimit / 2);
            nextHalving = now + pace.FirstDelay;
        }
        return repeats;
    }

    // The first one that the bus does not take ends the round: the others would only wait in the same line.
    private async Task<IReadOnlyCollection<Announcement>> PublishAsync(List<Announcement> due, CancellationToken cancellationToken)
    {
        var taken = new ConcurrentBag<Announcement>();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = pace.Concurrency, CancellationToken = cancellationToken };
        try
        {
            await Parallel.ForEachAsync(due, parallel, async (announcement, token) =>
            {
                using var limit = CancellationTokenSource.CreateLinkedTokenSource(token);
                limit.CancelAfter(pace.PublishTimeout);
                await publish(announcement, limit.Token);
                taken.Add(announcement);
            });
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            LogUntaken(due.Count - taken.Count, failure.Message);
        }
        return taken;
    }

    [LoggerMessage(LogLevel.Warning, "The bus does not take {Count} announcements ({Reason}); they are made later")]
    private partial void LogUntaken(int count, string reason);

    [LoggerMessage(LogLevel.Error, "Announcing failed and is tried again")]
    private partial void LogRound(Exception failure);
}
