using System.Data;
using Grpc.Core;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Hosting.Stores;
using Motorcade.Itineraries.Storing;

namespace Motorcade.Itineraries.Querying;

/// <summary>
/// All trips that fit, however many: page by page, so that memory stays flat, and out of one snapshot of the store, so that they are of
/// one moment whatever is recorded meanwhile.
/// </summary>
internal sealed class TripStream(IDbContextFactory<ItinerariesStore> stores, PassedPlans plans)
{
    private const int PageSize = 500;

    /// <summary>Who takes longer for a page keeps the store from tidying up behind the snapshot.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public async Task RunAsync(StreamTripsRequest request, IServerStreamWriter<Trip> stream, CancellationToken cancel)
    {
        await using var store = await stores.CreateDbContextAsync(cancel);
        var filter = await PathFilters.LookUpAsync(store, TripFilter.Of(request.Filters()), cancel);
        var begun = false;
        await store.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            if (begun)
                throw new RpcException(new Status(StatusCode.Unavailable, "The store was lost on the way; ask again from the start."));
            await using var snapshot = await OpenSnapshotAsync(store, cancel);
            for (var position = PagePosition.Start; ;)
            {
                var rows = await ReadAsync(store, filter, position, cancel);
                begun |= rows.Count > 0;
                await WriteAsync(stream, rows, plans.Day(filter.AsOf), cancel);
                if (rows.Count < PageSize)
                    return;
                position = new(rows[^1].Order, rows[^1].TripId);
            }
        });
    }

    private static async Task<IDbContextTransaction> OpenSnapshotAsync(ItinerariesStore store, CancellationToken cancel)
    {
        if (!store.Database.IsSqlite())
            return await store.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
        await store.Database.OpenConnectionAsync(cancel);
        // Deferred: a transaction that only reads must not wait for the writer, nor make it wait.
        var transaction = ((SqliteConnection)store.Database.GetDbConnection()).BeginTransaction(deferred: true);
        return (await store.Database.UseTransactionAsync(transaction, cancel))!;
    }

    private static Task<List<Row>> ReadAsync(ItinerariesStore store, TripFilter filter, PagePosition position, CancellationToken cancel) =>
        PathFilters.Apply(store, filter, filter.Apply(store.Trips.AsNoTracking()))
            .Where(t => t.Order >= position.Order && (t.Order > position.Order || t.TripId.CompareTo(position.Id) > 0))
            .OrderBy(t => t.Order).ThenBy(t => t.TripId)
            .Take(PageSize)
            .Select(t => new Row(t.Order, t.TripId, t.Body))
            .ToListAsync(cancel);

    private static async Task WriteAsync(IServerStreamWriter<Trip> stream, List<Row> rows, DateOnly day, CancellationToken cancel)
    {
        try
        {
            for (var i = 0; i < rows.Count; i++)
            {
                // One flush a page; each row by itself would cost more than reading it.
                stream.WriteOptions = i < rows.Count - 1 ? new(WriteFlags.BufferHint) : WriteOptions.Default;
                await stream.WriteAsync(PassedPlans.Mark(Trip.Parser.ParseFrom(rows[i].Body), day), cancel).WaitAsync(Patience, cancel);
            }
        }
        catch (TimeoutException)
        {
            var reason = $"A page was not taken within {Patience.TotalSeconds} seconds.";
            throw new RpcException(new Status(StatusCode.ResourceExhausted, reason));
        }
    }

    private sealed record Row(long Order, string TripId, byte[] Body);
}
