using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Services.Tests.Hosting;
using static Motorcade.Services.Tests.Itineraries.DiaryHost;

namespace Motorcade.Services.Tests.Itineraries;

/// <summary>Past changes on both databases.</summary>
public sealed class ChangeTests(PostgresServer postgres) : IClassFixture<PostgresServer>, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<StoreKind> Both => [StoreKind.Sqlite, StoreKind.Postgres];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Changes_OfATrip_TellWhatItWasBefore(StoreKind kind)
    {
        await using var diary = await HostAsync(kind);
        await diary.RecordAsync("a", 1, "2024-03-01", Claim("1", "Ada", "Lima", "2024-03-04"));
        await diary.RecordAsync("b", 1, "2024-03-02", Claim("2", "Ada", "Lima", "2024-03-04", TripStatus.Cancelled));
        var atCancelled = Timestamp.FromDateTimeOffset(DateTimeOffset.UtcNow);
        await Task.Delay(20);
        await diary.RecordAsync("a", 2, "2024-03-01");
        await diary.RecordAsync("b", 2, "2024-03-02");
        var changes = (await diary.Client.ListChangesAsync(new())).Changes;
        Assert.Equal(ChangeKind.Withdrawn, changes[0].Kind);
        Assert.True(changes[0].Recorded > atCancelled);
        Assert.Equal(ChangeKind.Added, changes[^1].Kind);
        Assert.Null(changes[^1].Before);
        var cancelled = Assert.Single((await diary.Client.ListChangesAsync(new() { AsOf = atCancelled, PageSize = 1 })).Changes);
        Assert.Equal((TripStatus.Planned, TripStatus.Cancelled), (cancelled.Before.Status, cancelled.Trip.Status));
        Assert.Equal(cancelled.Trip.Recorded, cancelled.Recorded);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Changes_PageByPage_AreEachGivenOnceLatestFirst(StoreKind kind)
    {
        await using var diary = await HostAsync(kind);
        for (var n = 0; n < 11; n++)
            await diary.RecordAsync($"a{n}", 1, "2024-03-01", Claim($"{n}", $"Traveller {n}", "Lima", "2024-03-04"));
        var seen = new List<string>();
        for (var request = new ListChangesRequest { PageSize = 4 }; ;)
        {
            var page = await diary.Client.ListChangesAsync(request);
            seen.AddRange(page.Changes.Select(c => c.Trip.Traveller.Name));
            if (page.NextBefore == 0)
                break;
            request.Before = page.NextBefore;
        }

        Assert.Equal(Enumerable.Range(0, 11).Reverse().Select(n => $"Traveller {n}"), seen);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Changes_Filtered_HoldWhatFitsAfterOrBefore(StoreKind kind)
    {
        await using var diary = await HostAsync(kind);
        await diary.RecordAsync(
            "a", 1, "2024-03-01", Claim("1", "Ángel Ruiz", "Lima", "2024-03-04"), Claim("2", "Bo", "Cusco", "2024-05-04"));
        await diary.RecordAsync("b", 1, "2024-03-02", Claim("3", "Ángel Ruiz", "Lima", "2024-03-04", TripStatus.Cancelled));
        await AssertKindsAsync(diary, new() { Traveller = "angel" }, ChangeKind.Changed, ChangeKind.Added);
        await AssertKindsAsync(diary, new() { Place = "cus" }, ChangeKind.Added);
        await AssertKindsAsync(diary, new() { Country = "PE", From = "2024-05-01" }, ChangeKind.Added);
        await AssertKindsAsync(diary, new() { Country = "CL" });
        await AssertKindsAsync(diary, new() { Statuses = { TripStatus.Cancelled } }, ChangeKind.Changed);
        await AssertKindsAsync(diary, new() { Statuses = { TripStatus.Planned }, To = "2024-04-01" }, ChangeKind.Changed, ChangeKind.Added);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Changes_WithoutWeakTrips_FillTheirPages(StoreKind kind)
    {
        await using var diary = await HostAsync(kind);
        await diary.RecordAsync("a", 1, "2024-03-01", Claim("1", "Ada", "Lima", "2024-03-04"));
        await diary.RecordAsync("b", 1, "2024-03-01", Claim("2", "Bo", "Lima", "2024-03-04"));
        await diary.RecordAsync("b", 2, "2024-03-01", Claim("3", "Bo", "Lima", "2024-03-04", weak: true));
        for (var n = 0; n < 5; n++)
            await diary.RecordAsync($"w{n}", 1, "2024-03-01", Claim($"w{n}", $"Weak {n}", "Lima", "2024-03-04", weak: true));
        await AssertKindsAsync(diary, new() { PageSize = 3 }, ChangeKind.Withdrawn, ChangeKind.Added, ChangeKind.Added);
        Assert.Equal(3, (await diary.Client.ListChangesAsync(new() { PageSize = 3, IncludeWeak = true })).Changes.Count(c => c.Trip.Weak));
    }

    [Theory]
    [InlineData("before")]
    [InlineData("page_size")]
    [InlineData("from")]
    public async Task Changes_FilterWrong_IsNamed(string field)
    {
        await using var diary = await HostAsync(StoreKind.Sqlite);
        ListChangesRequest request = field switch
        {
            "before" => new() { Before = -1 },
            "page_size" => new() { PageSize = 501 },
            _ => new() { From = "soon" },
        };
        var refused = await Assert.ThrowsAsync<RpcException>(async () => await diary.Client.ListChangesAsync(request));
        Assert.Equal(field, Assert.Single(refused.GetRpcStatus()!.GetDetail<Google.Rpc.BadRequest>()!.FieldViolations).Field);
    }

    private static async Task AssertKindsAsync(DiaryHost diary, ListChangesRequest request, params ChangeKind[] expected) =>
        Assert.Equal(expected, (await diary.Client.ListChangesAsync(request)).Changes.Select(c => c.Kind));

    private Task<DiaryHost> HostAsync(StoreKind kind) => StartAsync(kind, postgres, folder.Path);
}
