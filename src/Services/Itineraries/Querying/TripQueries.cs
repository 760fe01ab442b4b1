using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Hybrid;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Hosting.Stores;
using Motorcade.Itineraries.Storing;
using Wire = Motorcade.Contracts.Rpc.Claims.V1;

namespace Motorcade.Itineraries.Querying;

/// <summary>Answers from the store, remembered until the diary changes.</summary>
internal sealed class TripQueries(IDbContextFactory<ItinerariesStore> stores, HybridCache cache)
{
    /// <summary>A page of trips. The key holds the log's last number, so an answer from before a change is never found after it.</summary>
    public async Task<ListTripsResponse> ListAsync(ListTripsRequest request, CancellationToken cancel)
    {
        var filter = TripFilter.Of(request);
        var size = PagePosition.Size(request.PageSize);
        var position = PagePosition.Open(request.PageToken, filter.Text);
        await using var store = await stores.CreateDbContextAsync(cancel);
        var last = await store.LastChangeAsync(cancel);
        var bytes = await cache.GetOrCreateAsync(
            $"trips/{last}/{filter.Text}/{size}/{position.Order}/{position.Id}",
            async token => (await LoadAsync(filter, size, position, token)).ToByteArray(),
            cancellationToken: cancel);
        return ListTripsResponse.Parser.ParseFrom(bytes);
    }

    public async Task<TripDetails> GetAsync(GetTripRequest request, CancellationToken cancel)
    {
        await using var store = await stores.CreateDbContextAsync(cancel);
        var moment = request.AsOf?.ToDateTimeOffset();
        var versions = store.Trips.AsNoTracking().Where(t => t.TripId == request.Id);
        var trip = await (moment is { } then ? versions.Where(t => t.From <= then && t.To > then) : versions.Where(t => t.To == ItinerariesStore.EndOfTime)).SingleOrDefaultAsync(cancel)
            ?? throw new RpcException(new Status(StatusCode.NotFound, $"There is no trip '{request.Id}'{(moment is null ? "" : " at that moment")}."));
        var ids = trip.ClaimIds.Split(' ');
        var claims = await store.Claims.AsNoTracking().Where(c => c.FoldKey == trip.FoldKey && ids.Contains(c.ClaimId)).ToListAsync(cancel);
        var seen = moment ?? DateTimeOffset.MaxValue;
        var details = new TripDetails { Trip = Trip.Parser.ParseFrom(trip.Body) };
        details.Claims.AddRange(claims
            .Where(c => moment is null ? c.Superseded == ItinerariesStore.EndOfTime : c.Recorded <= seen && c.Superseded > seen)
            .OrderByDescending(c => c.Published, StringComparer.Ordinal).ThenBy(c => c.Sequence)
            .Select(Reported)
            .Where(c => !c.Claim.Weak || request.IncludeWeak || trip.Weak));
        return details;
    }

    private async Task<ListTripsResponse> LoadAsync(TripFilter filter, int size, PagePosition position, CancellationToken cancel)
    {
        await using var store = await stores.CreateDbContextAsync(cancel);
        var trips = await PathFilters.ApplyAsync(store, filter, filter.Apply(store.Trips.AsNoTracking()), cancel);
        var rows = await trips
            .Where(t => t.Order > position.Order || (t.Order == position.Order && t.TripId.CompareTo(position.Id) > 0))
            .OrderBy(t => t.Order).ThenBy(t => t.TripId)
            .Take(size + 1)
            .Select(t => new { t.Order, t.TripId, t.Body })
            .ToListAsync(cancel);
        var response = new ListTripsResponse { Total = await trips.LongCountAsync(cancel) };
        response.Trips.AddRange(rows.Take(size).Select(r => Trip.Parser.ParseFrom(r.Body)));
        if (rows.Count > size)
            response.NextPageToken = new PagePosition(rows[size - 1].Order, rows[size - 1].TripId).Seal(filter.Text);
        return response;
    }

    private static ReportedClaim Reported(ClaimRecord row) => new()
    {
        Claim = Wire.TripClaim.Parser.ParseFrom(row.Body),
        ArticleId = row.ArticleId,
        ArticleTitle = row.ArticleTitle,
        Outlet = row.Outlet,
        Published = row.Published,
        Recorded = Timestamp.FromDateTimeOffset(row.Recorded),
    };
}
