using Microsoft.EntityFrameworkCore;

namespace Motorcade.Itineraries.Storing;

/// <summary>Fills the tables beside the trips of a store that was kept before there were any, before anything else of the host starts.</summary>
internal sealed class EarlierTrips(IDbContextFactory<ItinerariesStore> stores) : IHostedLifecycleService
{
    private const int AtOnce = 1000;

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await using var store = await stores.CreateDbContextAsync(cancellationToken);
        if (await IsFilledAsync(store, cancellationToken))
            return;
        await store.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
            // Another replica may be at it: whoever comes second waits and finds it done.
            if (!store.Database.IsSqlite())
                await store.Database.ExecuteSqlRawAsync("LOCK TABLE \"PersonNames\" IN EXCLUSIVE MODE", cancellationToken);
            if (!await IsFilledAsync(store, cancellationToken))
                await FillAsync(store, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        });
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static async Task<bool> IsFilledAsync(ItinerariesStore store, CancellationToken cancel) =>
        await store.PersonNames.AnyAsync(cancel) || !await store.Trips.AnyAsync(cancel);

    private static async Task FillAsync(ItinerariesStore store, CancellationToken cancel)
    {
        for (var (id, version) = ("", 0); ;)
        {
            var some = await store.Trips.AsNoTracking()
                .Where(t => t.TripId.CompareTo(id) > 0 || (t.TripId == id && t.Version > version))
                .OrderBy(t => t.TripId).ThenBy(t => t.Version).Take(AtOnce).ToListAsync(cancel);
            if (some.Count == 0)
                return;
            foreach (var trip in some)
                Add(store, trip);
            await NameRoll.EnterAsync(store, some, cancel);
            await store.SaveChangesAsync(cancel);
            store.ChangeTracker.Clear();
            (id, version) = (some[^1].TripId, some[^1].Version);
        }
    }

    private static void Add(ItinerariesStore store, TripVersion version)
    {
        var trip = Contracts.Rpc.Itineraries.V1.Trip.Parser.ParseFrom(version.Body);
        store.TripPeople.AddRange(PathRows.Meets(trip, version.Version));
        if (PathRows.Attends(trip, version.Version) is { } attends)
            store.TripEvents.Add(attends);
    }
}
