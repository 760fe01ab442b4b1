using Google.Protobuf.WellKnownTypes;
using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Services.Tests.Hosting;
using static Motorcade.Services.Tests.Itineraries.DiaryHost;

namespace Motorcade.Services.Tests.Itineraries;

/// <summary>Weak claims are kept, but the diary leaves them out unless asked.</summary>
public sealed class WeakTripTests(PostgresServer postgres) : IClassFixture<PostgresServer>, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<StoreKind> Both => [StoreKind.Sqlite, StoreKind.Postgres];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Trip_OfWeakClaimsAlone_IsListedOnlyWhenAskedFor(StoreKind kind)
    {
        await using var diary = await HostAsync(kind);
        await diary.RecordAsync("a", 1, "2024-03-01", Ada("1", true), Claim("2", "Bo", "Lima", "2024-03-04"));
        Assert.Equal("Bo", Assert.Single((await diary.Client.ListTripsAsync(new())).Trips).Traveller.Name);
        var all = await diary.Client.ListTripsAsync(new() { IncludeWeak = true });
        Assert.Equal((2L, 2), (all.Total, all.Trips.Count));
        var weak = Assert.Single(all.Trips, t => t.Weak);
        Assert.Equal(("Ada", 1, 0), (weak.Traveller.Name, weak.ClaimCount, weak.WeakClaimCount));
        Assert.True(Assert.Single((await diary.Client.GetTripAsync(new() { Id = weak.Id })).Claims).Claim.Weak);
        Assert.Empty(await diary.RecordAsync("a", 1, "2024-03-01", Ada("1", true)));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task WeakClaim_OfAStrongTrip_ChangesNothingInIt(StoreKind kind)
    {
        await using var diary = await HostAsync(kind);
        await diary.RecordAsync("a", 1, "2024-03-01", Ada("1", false));
        await diary.RecordAsync("b", 1, "2024-03-02", Ada("2", true, TripStatus.Cancelled));
        var trip = Assert.Single((await diary.Client.ListTripsAsync(new())).Trips);
        Assert.Equal((TripStatus.Planned, 1, 1, false), (trip.Status, trip.ClaimCount, trip.WeakClaimCount, trip.Weak));
        Assert.Equal("a", Assert.Single((await diary.Client.GetTripAsync(new() { Id = trip.Id })).Claims).ArticleId);
        Assert.Equal(2, (await diary.Client.GetTripAsync(new() { Id = trip.Id, IncludeWeak = true })).Claims.Count);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task WeakTrip_ThatAStrongClaimJoins_KeepsItsIdAndIsListedFromThen(StoreKind kind)
    {
        await using var diary = await HostAsync(kind);
        await diary.RecordAsync("a", 1, "2024-03-01", Ada("1", true));
        var weak = Assert.Single((await diary.Client.ListTripsAsync(new() { IncludeWeak = true })).Trips);
        var then = Timestamp.FromDateTimeOffset(DateTimeOffset.UtcNow);
        await Task.Delay(20);
        await diary.RecordAsync("b", 1, "2024-03-02", Ada("2", false));
        var strong = Assert.Single((await diary.Client.ListTripsAsync(new())).Trips);
        Assert.Equal((weak.Id, 2, false), (strong.Id, strong.Version, strong.Weak));
        Assert.Empty((await diary.Client.ListTripsAsync(new() { AsOf = then })).Trips);
        Assert.Equal(weak, Assert.Single((await diary.Client.ListTripsAsync(new() { AsOf = then, IncludeWeak = true })).Trips));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Watch_WithoutWeakTrips_SeesATripComeAndGoWithItsStrongClaims(StoreKind kind)
    {
        await using var diary = await HostAsync(kind);
        await diary.RecordAsync("a", 1, "2024-03-01", Ada("1", true));
        await diary.RecordAsync("a", 2, "2024-03-01", Ada("1", true, TripStatus.Underway));
        await diary.RecordAsync("b", 1, "2024-03-01", Ada("2", false));
        await diary.RecordAsync("b", 2, "2024-03-01", Ada("3", true));
        await diary.RecordAsync("b", 3, "2024-03-01");
        await diary.RecordAsync("c", 1, "2024-03-01", Claim("4", "Bo", "Cusco", "2024-03-04"));
        Assert.Equal(
            [("Ada", ChangeKind.Added), ("Ada", ChangeKind.Withdrawn), ("Bo", ChangeKind.Added)],
            await SeenAsync(diary, new() { After = 0 }, 3));
        Assert.Equal("Ada", (await SeenAsync(diary, new() { After = 0, IncludeWeak = true }, 1))[0].Name);
        Assert.True((await SeenAsync(diary, new() { After = 0, IncludeWeak = true }, 5)).Count == 5);
    }

    private static TripClaim Ada(string id, bool weak, TripStatus status = TripStatus.Planned) =>
        Claim(id, "Ada", "Lima", "2024-03-04", status, weak);

    private static async Task<List<(string Name, ChangeKind Kind)>> SeenAsync(DiaryHost diary, WatchTripsRequest request, int count)
    {
        using var watch = diary.Client.WatchTrips(request);
        var seen = new List<(string, ChangeKind)>();
        while (seen.Count < count && await watch.ResponseStream.MoveNext(CancellationToken.None))
            seen.Add((watch.ResponseStream.Current.Trip.Traveller.Name, watch.ResponseStream.Current.Kind));
        return seen;
    }

    private Task<DiaryHost> HostAsync(StoreKind kind) => StartAsync(kind, postgres, folder.Path);
}
