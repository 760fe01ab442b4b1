using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Domain.Names;
using Motorcade.Itineraries.Querying;
using Motorcade.Itineraries.Storing;

namespace Motorcade.Itineraries.Watching;

/// <summary>Streams the log of changes: what a caller missed, then each new one, none twice and none left out.</summary>
internal sealed class TripWatch(IDbContextFactory<ItinerariesStore> stores, ChangeFeed feed, PassedPlans plans)
{
    private const int BatchSize = 200;

    /// <summary>Another process of the service may write, too.</summary>
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(1);

    /// <summary>Who takes longer for one change holds memory that others need.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task RunAsync(WatchTripsRequest request, IServerStreamWriter<TripChange> stream, CancellationToken cancel)
    {
        var after = request.HasAfter ? request.After : await LastAsync(cancel);
        var traveller = NameFolder.Fold(request.Traveller);
        while (!cancel.IsCancellationRequested)
        {
            var grown = feed.Next;
            var changes = await ReadAsync(after, cancel);
            foreach (var change in changes)
            {
                after = change.Record.Sequence;
                if (change.Record.Traveller.Contains(traveller, StringComparison.Ordinal) && change.Seen(request.IncludeWeak) is { } seen)
                {
                    PassedPlans.Mark(seen.Trip, plans.Day(null));
                    await WriteAsync(stream, seen, cancel);
                }
            }

            if (changes.Count < BatchSize)
                await Task.WhenAny(grown, Task.Delay(Poll, cancel));
        }
    }

    private static async Task WriteAsync(IServerStreamWriter<TripChange> stream, TripChange change, CancellationToken cancel)
    {
        try
        {
            await stream.WriteAsync(change, cancel).WaitAsync(Patience, cancel);
        }
        catch (TimeoutException)
        {
            throw new RpcException(new Status(StatusCode.ResourceExhausted, $"A change was not taken within {Patience.TotalSeconds} seconds; resume with after = {change.Sequence - 1}."));
        }
    }

    private async Task<long> LastAsync(CancellationToken cancel)
    {
        await using var store = await stores.CreateDbContextAsync(cancel);
        return await store.Changes.MaxAsync(c => (long?)c.Sequence, cancel) ?? 0;
    }

    private async Task<List<LoggedChange>> ReadAsync(long after, CancellationToken cancel)
    {
        await using var store = await stores.CreateDbContextAsync(cancel);
        var rows = await store.Changes.AsNoTracking().Where(c => c.Sequence > after).OrderBy(c => c.Sequence).Take(BatchSize)
            .Join(store.Trips, c => new { c.TripId, c.Version }, t => new { t.TripId, t.Version }, (c, t) => new { Change = c, t.Body })
            .LeftJoin(
                store.Trips,
                r => new { r.Change.TripId, Version = r.Change.Version - 1 },
                t => new { t.TripId, t.Version },
                (r, t) => new { r.Change, r.Body, Before = t == null ? null : t.Body })
            .ToListAsync(cancel);
        return [.. rows.OrderBy(r => r.Change.Sequence).Select(r => new LoggedChange(r.Change, r.Body, r.Before))];
    }
}
