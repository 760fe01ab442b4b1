using Microsoft.Extensions.Time.Testing;
using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Services.Tests.Hosting;
using static Motorcade.Services.Tests.Itineraries.DiaryHost;

namespace Motorcade.Services.Tests.Itineraries;

/// <summary>Many writers, many articles at once: the diary is what one writer makes of them one by one.</summary>
public sealed class RecordingTests(PostgresServer postgres) : IClassFixture<PostgresServer>, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder other = new();

    public static TheoryData<StoreKind> Both => [StoreKind.Sqlite, StoreKind.Postgres];

    public void Dispose()
    {
        folder.Dispose();
        other.Dispose();
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Article_DeliveredToTwoReplicasAtOnce_IsRecordedOnce(StoreKind kind)
    {
        await using var one = await HostAsync(kind);
        await using var two = await HostAsync(kind);
        for (var n = 0; n < 20; n++)
        {
            var claims = new[] { Claim("1", $"Traveller {n}", "Lima", "2024-03-04"), Claim("2", "Ada", "Cusco", "2024-03-04") };
            var told = await Task.WhenAll(Enumerable.Range(0, 6)
                .Select(i => Task.Run(() => (i % 2 == 0 ? one : two).RecordAsync($"a{n}", 1, "2024-03-01", claims))));
            Assert.Single(told, changes => changes.Count > 0);
        }

        Assert.Equal(21, (await one.Client.ListTripsAsync(new())).Total);
        Assert.Equal(20, Assert.Single((await two.Client.ListTripsAsync(new() { Traveller = "ada" })).Trips).ClaimCount);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Writers_OnTheSameTrips_MakeWhatOneMakes(StoreKind kind)
    {
        await using var one = await HostAsync(kind);
        await using var two = await HostAsync(kind);
        await using var alone = await StartAsync(StoreKind.Sqlite, postgres, other.Path);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            foreach (var n in Enumerable.Range(0, 80).Where(n => n % 8 == writer))
                await (writer % 2 == 0 ? one : two).RecordAsync($"a{n}", 1, "2024-03-01", Claims(n));
        })));
        for (var n = 0; n < 80; n++)
            await alone.RecordAsync($"a{n}", 1, "2024-03-01", Claims(n));
        Assert.Equal(await LinesAsync(alone), await LinesAsync(one));
        Assert.Equal(await LinesAsync(alone), await LinesAsync(two));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Articles_RecordedTogether_MakeTheSameDiaryInOneChangeEach(StoreKind kind)
    {
        await using var together = await HostAsync(kind);
        await using var alone = await StartAsync(StoreKind.Sqlite, postgres, other.Path);
        await together.RecordAsync("a0", 1, "2024-03-01", Claims(0));
        var readings = Enumerable.Range(0, 60).Select(n => Reading($"a{n}", 1, "2024-03-01", Claims(n))).ToList();
        var outcome = await together.RecordAsync([.. readings, readings[7]]);
        for (var n = 0; n < 60; n++)
            await alone.RecordAsync($"a{n}", 1, "2024-03-01", Claims(n));
        Assert.Equal((59, 2), (outcome.Recorded, outcome.Unchanged));
        Assert.Equal(outcome.Changes.Count, outcome.Changes.Select(c => c.TripId).Distinct().Count());
        Assert.Equal(await LinesAsync(alone), await LinesAsync(together));
        Assert.Empty((await together.RecordAsync(readings)).Changes);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Batch_WithOneThatCannotBeKept_KeepsNone(StoreKind kind)
    {
        await using var diary = await HostAsync(kind);
        var broken = Reading("b", 1, "not a date", Claim("2", "Bo", "Lima", "2024-03-04"));
        await Assert.ThrowsAnyAsync<Exception>(() => diary.RecordAsync([Reading("a", 1, "2024-03-01", Claim("1", "Ada", "Lima", "2024-03-04")), broken]));
        Assert.Empty((await diary.Client.ListTripsAsync(new())).Trips);
        Assert.Single(await diary.RecordAsync("a", 1, "2024-03-01", Claim("1", "Ada", "Lima", "2024-03-04")));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Replica_WhoseClockIsBehind_KeepsIdsAndHistoryInOrder(StoreKind kind)
    {
        var noon = new DateTimeOffset(2024, 3, 1, 12, 0, 0, TimeSpan.Zero);
        await using var ahead = await HostAsync(kind, new FakeTimeProvider(noon));
        await using var behind = await HostAsync(kind, new FakeTimeProvider(noon.AddSeconds(-5)));
        await ahead.RecordAsync("a", 1, "2024-03-01", Claim("1", "Ada", "Lima", "2024-03-04"));
        var before = Assert.Single((await ahead.Client.ListTripsAsync(new())).Trips);
        await behind.RecordAsync("b", 1, "2024-03-02", Claim("0", "Ada", "Lima", "2024-03-04", TripStatus.Cancelled));
        var after = Assert.Single((await behind.Client.ListTripsAsync(new())).Trips);
        Assert.Equal((before.Id, 2), (after.Id, after.Version));
        Assert.True(after.Recorded.ToDateTimeOffset() > noon);
        Assert.Equal(before, Assert.Single((await behind.Client.ListTripsAsync(new() { AsOf = before.Recorded })).Trips));
    }

    private static TripClaim[] Claims(int n) =>
    [
        Claim($"{n}-x", $"Traveller {n % 3}", "Lima", $"2024-03-{1 + (n % 5):D2}", (TripStatus)(1 + (n % 7))),
        Claim($"{n}-y", $"Traveller {n % 4}", "Cusco", "2024-05-06", TripStatus.Planned),
        Claim($"{n}-z", $"Traveller {n % 5}", "", n % 2 == 0 ? "2024-03" : "", TripStatus.Proposed),
    ];

    /// <summary>What the diary says, without what depends on the order of recording: ids, versions, moments.</summary>
    private static async Task<IReadOnlyList<string>> LinesAsync(DiaryHost diary)
    {
        var trips = (await diary.Client.ListTripsAsync(new() { PageSize = 500, IncludeWeak = true })).Trips;
        foreach (var trip in trips)
            (trip.Id, trip.Version, trip.Recorded) = ("", 0, null);
        return [.. trips.Select(t => t.ToString()).Order(StringComparer.Ordinal)];
    }

    private Task<DiaryHost> HostAsync(StoreKind kind, TimeProvider? clock = null) => StartAsync(kind, postgres, folder.Path, clock);
}
