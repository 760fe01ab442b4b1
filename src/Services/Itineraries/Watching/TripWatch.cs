using System.Globalization;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Domain.Names;
using Motorcade.Itineraries.Querying;
using Motorcade.Itineraries.Storing;

namespace Motorcade.Itineraries.Watching;

/// <summary>
/// Streams the log of changes: what a caller missed, then each new one, none twice and none left out. Each caller has a place in the log of
/// his own and nothing is kept for him but a few changes, so that one who is slow keeps nobody waiting.
/// </summary>
internal sealed class TripWatch(
    IDbContextFactory<ItinerariesStore> stores, ChangeFeed feed, PassedPlans plans, IOptions<WatchOptions> options, TimeProvider clock,
    IHostApplicationLifetime host)
{
    private const int BatchSize = 200;

    /// <summary>Runs until the caller leaves, is dropped, or the host stops: a stream must not keep it from stopping.</summary>
    public async Task RunAsync(WatchTripsRequest request, IServerStreamWriter<TripChange> stream, Action abort, CancellationToken left)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(left, host.ApplicationStopping);
        using var watching = feed.Join();
        var cancel = end.Token;
        var after = request.HasAfter ? request.After : await LastAsync(cancel);
        var traveller = NameFolder.Fold(request.Traveller);
        while (true)
        {
            var grown = feed.Next;
            var changes = await ReadAsync(after, cancel);
            foreach (var change in changes)
            {
                after = change.Record.Sequence;
                if (change.Record.Traveller.Contains(traveller, StringComparison.Ordinal) && change.Seen(request.IncludeWeak) is { } seen)
                {
                    PassedPlans.Mark(seen.Trip, plans.Day(null));
                    await WriteAsync(stream, seen, abort, cancel);
                }
            }

            if (changes.Count < BatchSize)
                await grown.WaitAsync(cancel);
        }
    }

    private async Task WriteAsync(IServerStreamWriter<TripChange> stream, TripChange change, Action abort, CancellationToken cancel)
    {
        var write = stream.WriteAsync(change, cancel);
        if (await IsTakenAsync(write, cancel))
            return;
        // The reason goes behind what waits already. Who does not take even that does not listen, and the stream is cut off.
        if (!await IsTakenAsync(write, cancel))
            abort();
        var limit = options.Value.Patience.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        throw new RpcException(new Status(
            StatusCode.ResourceExhausted,
            $"You read too slowly: change {change.Sequence} was not taken within {limit} seconds. Call again with after = the last sequence you have."));
    }

    private async Task<bool> IsTakenAsync(Task write, CancellationToken cancel)
    {
        try
        {
            await write.WaitAsync(options.Value.Patience, clock, cancel);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private async Task<long> LastAsync(CancellationToken cancel)
    {
        await using var store = await stores.CreateDbContextAsync(cancel);
        return await store.LastChangeAsync(cancel);
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
