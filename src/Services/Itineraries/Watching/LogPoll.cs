using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Motorcade.Itineraries.Storing;

namespace Motorcade.Itineraries.Watching;

/// <summary>
/// Finds out for all who watch in this process what other replicas have written. It asks the store, which every database can answer and
/// which cannot miss anything, once a second however many watch.
/// </summary>
internal sealed class LogPoll(IDbContextFactory<ItinerariesStore> stores, ChangeFeed feed, IOptions<WatchOptions> options, TimeProvider clock) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.Poll, clock);
        var last = -1L;
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (!feed.IsWatched || await LastAsync(stoppingToken) is not { } found || found == last)
                continue;
            last = found;
            feed.Changed();
        }
    }

    private async Task<long?> LastAsync(CancellationToken cancel)
    {
        try
        {
            await using var store = await stores.CreateDbContextAsync(cancel);
            return await store.LastChangeAsync(cancel);
        }
        catch (Exception failure) when (failure is DbException || failure.InnerException is DbException)
        {
            // A store that is away is asked again; who reads it says so.
            return null;
        }
    }
}
