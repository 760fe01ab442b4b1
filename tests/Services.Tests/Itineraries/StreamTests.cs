using Grpc.Core;
using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Services.Tests.Hosting;
using static Motorcade.Services.Tests.Itineraries.DiaryHost;

namespace Motorcade.Services.Tests.Itineraries;

/// <summary>All trips of a filter in one stream, on both databases.</summary>
public sealed class StreamTests(PostgresServer postgres) : IClassFixture<PostgresServer>, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<StoreKind> Both => [StoreKind.Sqlite, StoreKind.Postgres];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Stream_OfMoreThanAPage_GivesEachTripOnceInTheOrderOfTheList(StoreKind kind)
    {
        await using var diary = await HostAsync(kind);
        await RecordManyAsync(diary, 1203);
        var streamed = await ReadAllAsync(diary.Client.StreamTrips(new()));
        Assert.Equal(await ListAllAsync(diary), streamed);
        Assert.Equal(1203, streamed.Select(t => t.Id).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Stream_WhileClaimsComeIn_IsOfTheMomentItBegan(StoreKind kind)
    {
        await using var diary = await HostAsync(kind);
        await RecordManyAsync(diary, 1203);
        var before = await ListAllAsync(diary);
        using var call = diary.Client.StreamTrips(new());
        Assert.True(await call.ResponseStream.MoveNext(CancellationToken.None));
        var seen = new List<Trip> { call.ResponseStream.Current };
        for (var n = 0; n < 1203; n += 100)
            await diary.RecordAsync($"n{n}", 1, "2024-03-02", Claim($"n{n}", $"Traveller {n:D4}", "Lima", Day(n), TripStatus.Cancelled));
        await diary.RecordAsync("many", 2, "2024-03-01", Claim("late", "Zoë", "Cusco", ""));
        seen.AddRange(await ReadAllAsync(call));
        Assert.Equal(before, seen);
        Assert.Equal("Zoë", Assert.Single(await ListAllAsync(diary), t => t.Traveller.Name == "Zoë").Traveller.Name);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Stream_Filtered_GivesWhatTheListGives(StoreKind kind)
    {
        await using var diary = await HostAsync(kind);
        await diary.RecordAsync(
            "a", 1, "2024-03-01", Claim("1", "Ángel Ruiz", "Lima", "2024-03-04"), Claim("2", "Bo", "Cusco", "2024-03-05", weak: true));
        var found = Assert.Single(await ReadAllAsync(diary.Client.StreamTrips(new() { Traveller = "angel" })));
        Assert.Equal("Ángel Ruiz", found.Traveller.Name);
        Assert.Empty(await ReadAllAsync(diary.Client.StreamTrips(new() { Traveller = "bo" })));
        Assert.Single(await ReadAllAsync(diary.Client.StreamTrips(new() { Traveller = "bo", IncludeWeak = true })));
        Assert.Empty(await ReadAllAsync(diary.Client.StreamTrips(new() { AsOf = new() })));
    }

    [Fact]
    public async Task Stream_FilterWrong_IsNamedBeforeTheFirstTrip()
    {
        await using var diary = await HostAsync(StoreKind.Sqlite);
        var refused = await Assert.ThrowsAsync<RpcException>(() => ReadAllAsync(diary.Client.StreamTrips(new() { From = "soon" })));
        Assert.Equal("from", Assert.Single(refused.GetRpcStatus()!.GetDetail<Google.Rpc.BadRequest>()!.FieldViolations).Field);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Stream_LeftHalfWay_LetsTheWriterGoOn(StoreKind kind)
    {
        await using var diary = await HostAsync(kind);
        await RecordManyAsync(diary, 1203);
        using (var call = diary.Client.StreamTrips(new()))
            Assert.True(await call.ResponseStream.MoveNext(CancellationToken.None));
        await diary.RecordAsync("b", 1, "2024-03-01", Claim("new", "Ada", "Lima", "2024-03-04"));
        Assert.Equal(1204, (await ReadAllAsync(diary.Client.StreamTrips(new()))).Count);
    }

    private static Task RecordManyAsync(DiaryHost diary, int count) => diary.RecordAsync(
        "many", 1, "2024-03-01", [.. Enumerable.Range(0, count).Select(n => Long($"{n}", $"Traveller {n:D4}", Day(n)))]);

    /// <summary>So long that a page does not fit the buffers between the store and a reader who takes his time.</summary>
    private static TripClaim Long(string id, string who, string day)
    {
        var claim = Claim(id, who, "Lima", day);
        claim.Event = $"Summit {new string('x', 2000)}";
        return claim;
    }

    /// <summary>Many of one day and some undated, so that pages end within a day.</summary>
    private static string Day(int number) => number % 7 == 0 ? "" : $"2024-03-{1 + (number % 5):D2}";

    private static async Task<List<Trip>> ReadAllAsync(AsyncServerStreamingCall<Trip> call)
    {
        using (call)
        {
            var trips = new List<Trip>();
            while (await call.ResponseStream.MoveNext(CancellationToken.None))
                trips.Add(call.ResponseStream.Current);
            return trips;
        }
    }

    private static async Task<List<Trip>> ListAllAsync(DiaryHost diary)
    {
        var trips = new List<Trip>();
        for (var token = ""; ;)
        {
            var page = await diary.Client.ListTripsAsync(new() { PageSize = 500, PageToken = token });
            trips.AddRange(page.Trips);
            token = page.NextPageToken;
            if (token.Length == 0)
                return trips;
        }
    }

    private Task<DiaryHost> HostAsync(StoreKind kind) => StartAsync(kind, postgres, folder.Path);
}
