using Google.Protobuf.WellKnownTypes;
using Microsoft.EntityFrameworkCore;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Hosting.Rpc;
using Motorcade.Hosting.Stores;
using Motorcade.Itineraries.Storing;
using Motorcade.Itineraries.Watching;

namespace Motorcade.Itineraries.Querying;

/// <summary>The log of changes, latest first.</summary>
internal sealed class ChangeQueries(IDbContextFactory<ItinerariesStore> stores, PassedPlans plans)
{
    private const int Changed = (int)ChangeKind.Changed;

    private const int Withdrawn = (int)ChangeKind.Withdrawn;

    public async Task<ListChangesResponse> ListAsync(ListChangesRequest request, CancellationToken cancel)
    {
        var filter = TripFilter.Of(request.Filters());
        var size = PagePosition.Size(request.PageSize);
        if (request.Before < 0)
            throw new InvalidRequestException("before", "must be a sequence number, or 0 for the latest");
        await using var store = await stores.CreateDbContextAsync(cancel);
        filter = await PathFilters.LookUpAsync(store, filter, cancel);
        var rows = await Fitting(store, filter, Logged(store, request.Before)).Take(size + 1).ToListAsync(cancel);
        var response = new ListChangesResponse { NextBefore = rows.Count > size ? rows[size - 1].Record.Sequence : 0 };
        foreach (var row in rows.Take(size))
        {
            if (new LoggedChange(row.Record, row.Trip.Body, row.Before?.Body).Seen(request.IncludeWeak) is not { } change)
                continue;
            change.Recorded = Timestamp.FromDateTimeOffset(row.Record.Kind == Withdrawn ? row.Trip.To : row.Trip.From);
            PassedPlans.Mark(change.Trip, plans.Day(filter.AsOf));
            response.Changes.Add(change);
        }

        return response;
    }

    private static IQueryable<Line> Logged(ItinerariesStore store, long before) => store.Changes.AsNoTracking()
        .Where(c => before == 0 || c.Sequence < before)
        .Join(store.Trips, c => new { c.TripId, c.Version }, t => new { t.TripId, t.Version }, (c, t) => new { Record = c, Trip = t })
        .LeftJoin(
            store.Trips,
            r => new { r.Record.TripId, Version = r.Record.Version - 1 },
            t => new { t.TripId, t.Version },
            (r, t) => new Line { Record = r.Record, Trip = r.Trip, Before = t })
        .OrderByDescending(l => l.Record.Sequence);

    /// <summary>What has stopped fitting has changed, too: who follows the planned trips wants to know that one was called off.</summary>
    private static IQueryable<Line> Fitting(ItinerariesStore store, TripFilter filter, IQueryable<Line> lines)
    {
        if (filter.AsOf is { } moment)
            lines = lines.Where(l => l.Record.Kind == Withdrawn ? l.Trip.To <= moment : l.Trip.From <= moment);
        if (!filter.IncludeWeak)
            lines = lines.Where(l => !l.Trip.Weak || (l.Record.Kind == Changed && l.Before != null && !l.Before.Weak));
        IQueryable<TripVersion> all = store.Trips;
        var fits = PathFilters.Apply(store, filter, filter.Fits(all));
        return ReferenceEquals(fits, all) ? lines : lines.Where(l => fits.Any(t => t.TripId == l.Record.TripId
            && (t.Version == l.Record.Version || (l.Record.Kind == Changed && t.Version == l.Record.Version - 1))));
    }

    private sealed class Line
    {
        public required ChangeRecord Record { get; init; }

        public required TripVersion Trip { get; init; }

        public required TripVersion? Before { get; init; }
    }
}
