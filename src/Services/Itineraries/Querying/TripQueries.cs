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
internal sealed class TripQueries(IDbContextFactory<ItinerariesStore> stores, HybridCache cache, PassedPlans plans)
{
    /// <summary>
    /// A page of trips. The key holds the log's last number, so an answer from before a change is never found after it, and the day, for
    /// which plans have passed.
    /// </summary>
    public async Task<ListTripsResponse> ListAsync(ListTripsRequest request, CancellationToken cancel)
    {
        var filter = TripFilter.Of(request);
        var size = PagePosition.Size(request.PageSize);
        var position = PagePosition.Open(request.PageToken, filter.Text);
        await using var store = await stores.CreateDbContextAsync(cancel);
        var day = plans.Day(filter.AsOf);
        var last = await store.LastChangeAsync(cancel);
        var bytes = await cache.GetOrCreateAsync(
            $"trips/{last}/{day.DayNumber}/{filter.Text}/{size}/{position.Order}/{position.Id}",
            async token => (await LoadAsync(filter, size, position, day, token)).ToByteArray(),
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
        var details = new TripDetails { Trip = PassedPlans.Mark(Trip.Parser.ParseFrom(trip.Body), plans.Day(moment)) };
        details.Claims.AddRange(claims
            .Where(c => moment is null ? c.Superseded == ItinerariesStore.EndOfTime : c.Recorded <= seen && c.Superseded > seen)
            .OrderByDescending(c => c.Published, StringComparer.Ordinal).ThenBy(c => c.Sequence)
            .Select(Reported)
            .Where(c => !c.Claim.Weak || request.IncludeWeak || trip.Weak));
        return details;
    }

    private async Task<ListTripsResponse> LoadAsync(
        TripFilter filter, int size, PagePosition position, DateOnly day, CancellationToken cancel)
    {
        await using var store = await stores.CreateDbContextAsync(cancel);
        var search = await TripSearch.BeginAsync(store, filter, cancel);
        var total = await search.CountAsync(cancel);
        var rows = total == 0 ? [] : await search.PageAsync(position, size + 1, total, cancel);
        var response = new ListTripsResponse { Total = total };
        response.Trips.AddRange(rows.Take(size).Select(r => PassedPlans.Mark(Trip.Parser.ParseFrom(r.Body), day)));
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
