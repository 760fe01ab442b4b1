using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Services.Tests.Hosting;
using static Motorcade.Services.Tests.Itineraries.DiaryHost;

namespace Motorcade.Services.Tests.Itineraries;

/// <summary>The diary on both databases.</summary>
public sealed class DiaryTests(PostgresServer postgres) : IClassFixture<PostgresServer>, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<StoreKind> Both => [StoreKind.Sqlite, StoreKind.Postgres];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Reading_RecordedTwice_ChangesNothing(StoreKind kind)
    {
        await using var diary = await HostAsync(kind);
        Assert.Single(await diary.RecordAsync("a", 1, "2024-03-01", Claim("1", "Ada", "Lima", "2024-03-04")));
        Assert.Empty(await diary.RecordAsync("a", 1, "2024-03-01", Claim("1", "Ada", "Lima", "2024-03-04")));
        Assert.Equal(1, Assert.Single((await diary.Client.ListTripsAsync(new())).Trips).Version);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task SecondArticle_OfTheSameVisit_JoinsTheTrip(StoreKind kind)
    {
        await using var diary = await HostAsync(kind);
        await diary.RecordAsync("a", 1, "2024-03-01", Claim("1", "Ada", "Lima", "2024-03-04"));
        var before = Assert.Single((await diary.Client.ListTripsAsync(new())).Trips);
        await diary.RecordAsync("b", 1, "2024-03-02", Claim("2", "Ada", "Lima", "2024-03-04", TripStatus.Cancelled));
        var after = Assert.Single((await diary.Client.ListTripsAsync(new())).Trips);
        Assert.Equal((before.Id, 2, 2, TripStatus.Cancelled), (after.Id, after.Version, after.ClaimCount, after.Status));
        var details = await diary.Client.GetTripAsync(new() { Id = after.Id });
        Assert.Equal(["b", "a"], details.Claims.Select(c => c.ArticleId));
        Assert.Equal("Title of b", details.Claims[0].ArticleTitle);
        Assert.Equal("Text", details.Claims[0].Claim.Quote.Text);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task AsOf_AnEarlierMoment_AnswersWhatWasKnownThen(StoreKind kind)
    {
        await using var diary = await HostAsync(kind);
        await diary.RecordAsync("a", 1, "2024-03-01", Claim("1", "Ada", "Lima", "2024-03-04"));
        var then = Timestamp.FromDateTimeOffset(DateTimeOffset.UtcNow);
        await Task.Delay(20);
        await diary.RecordAsync("b", 1, "2024-03-02", Claim("2", "Ada", "Lima", "2024-03-04", TripStatus.Cancelled));
        var id = Assert.Single((await diary.Client.ListTripsAsync(new() { Statuses = { TripStatus.Cancelled } })).Trips).Id;
        Assert.Equal(TripStatus.Planned, Assert.Single((await diary.Client.ListTripsAsync(new() { AsOf = then })).Trips).Status);
        Assert.Single((await diary.Client.GetTripAsync(new() { Id = id, AsOf = then })).Claims);
        Assert.Empty((await diary.Client.ListTripsAsync(new() { AsOf = Timestamp.FromDateTimeOffset(DateTimeOffset.UnixEpoch) })).Trips);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task NewerReader_ReplacesTheClaims_AsOfNow(StoreKind kind)
    {
        await using var diary = await HostAsync(kind);
        await diary.RecordAsync("a", 1, "2024-03-01", Claim("1", "Ada", "Lima", "2024-03-04"));
        var then = Timestamp.FromDateTimeOffset(DateTimeOffset.UtcNow);
        await Task.Delay(20);
        var changes = await diary.RecordAsync("a", 2, "2024-03-01", Claim("2", "Ada", "Cusco", "2024-03-04"));
        Assert.Equal(2, changes.Count);
        Assert.Equal("Cusco", Assert.Single((await diary.Client.ListTripsAsync(new())).Trips).Destination.Name);
        Assert.Equal("Lima", Assert.Single((await diary.Client.ListTripsAsync(new() { AsOf = then })).Trips).Destination.Name);
        Assert.Empty(await diary.RecordAsync("a", 1, "2024-03-01", Claim("1", "Ada", "Lima", "2024-03-04")));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Pages_WalkedToTheEnd_HoldEachTripOnce(StoreKind kind)
    {
        await using var diary = await HostAsync(kind);
        for (var n = 0; n < 25; n++)
            await diary.RecordAsync($"a{n}", 1, "2024-03-01", Claim($"{n}", $"Traveller {n}", "Lima", n % 5 == 0 ? "" : $"2024-03-{1 + (n % 7):D2}"));
        var seen = new List<Trip>();
        for (var request = new ListTripsRequest { PageSize = 4 }; ;)
        {
            var page = await diary.Client.ListTripsAsync(request);
            Assert.Equal(25, page.Total);
            seen.AddRange(page.Trips);
            if (page.NextPageToken.Length == 0)
                break;
            request.PageToken = page.NextPageToken;
        }

        Assert.Equal(25, seen.Select(t => t.Id).Distinct().Count());
        Assert.Equal(25, seen.Count);
        Assert.Equal(seen.Select(t => t.Start.Length == 0 ? "9" : t.Start).Order(StringComparer.Ordinal), seen.Select(t => t.Start.Length == 0 ? "9" : t.Start));
    }

    [Theory]
    [InlineData("traveller", "ángel", 1)]
    [InlineData("traveller", "ANGEL", 1)]
    [InlineData("place", "lim", 2)]
    [InlineData("country", "pe", 3)]
    [InlineData("country", "Peru", 3)]
    [InlineData("country", "PERÚ", 3)]
    [InlineData("country", "Chile", 0)]
    [InlineData("from", "2024-03-05", 2)]
    [InlineData("to", "2024-03-04", 2)]
    [InlineData("to", "2023-12-31", 0)]
    public async Task Filter_Field_GivesWhatFits(string field, string value, int expected)
    {
        await using var diary = await HostAsync(StoreKind.Sqlite);
        await diary.RecordAsync("a", 1, "2024-03-01", Claim("1", "Ángel Ruiz", "Lima", "2024-03-04"));
        await diary.RecordAsync("b", 1, "2024-03-01", Claim("2", "Ada", "Lima", "2024-03-05", TripStatus.Completed), Claim("3", "Bo", "Cusco", "2024-03"));
        var request = new ListTripsRequest();
        typeof(ListTripsRequest).GetProperties().Single(p => p.Name.Equals(field, StringComparison.OrdinalIgnoreCase)).SetValue(request, value);
        var page = await diary.Client.ListTripsAsync(request);
        Assert.Equal(expected, page.Trips.Count);
        Assert.Equal(expected, page.Total);
    }

    [Theory]
    [InlineData("from")]
    [InlineData("to")]
    [InlineData("page_token")]
    [InlineData("page_size")]
    [InlineData("statuses")]
    public async Task Filter_Wrong_IsNamed(string field)
    {
        await using var diary = await HostAsync(StoreKind.Sqlite);
        ListTripsRequest request = field switch
        {
            "from" => new() { From = "soon" },
            "to" => new() { From = "2024-02-01", To = "2024-01-01" },
            "page_token" => new() { PageToken = "made-up" },
            "page_size" => new() { PageSize = 501 },
            _ => new() { Statuses = { (TripStatus)99 } },
        };
        var refused = await Assert.ThrowsAsync<RpcException>(async () => await diary.Client.ListTripsAsync(request));
        Assert.Equal(StatusCode.InvalidArgument, refused.StatusCode);
        Assert.Equal(field, Assert.Single(refused.GetRpcStatus()!.GetDetail<Google.Rpc.BadRequest>()!.FieldViolations).Field);
    }

    [Fact]
    public async Task PageToken_OfAnotherQuery_IsRefused()
    {
        await using var diary = await HostAsync(StoreKind.Sqlite);
        for (var n = 0; n < 3; n++)
            await diary.RecordAsync($"a{n}", 1, "2024-03-01", Claim($"{n}", $"Traveller {n}", "Lima", "2024-03-04"));
        var token = (await diary.Client.ListTripsAsync(new() { PageSize = 1 })).NextPageToken;
        var refused = await Assert.ThrowsAsync<RpcException>(async () => await diary.Client.ListTripsAsync(new() { PageSize = 1, PageToken = token, Country = "PE" }));
        Assert.Equal(StatusCode.InvalidArgument, refused.StatusCode);
    }

    [Fact]
    public async Task Trip_Unknown_IsNotFound()
    {
        await using var diary = await HostAsync(StoreKind.Sqlite);
        var refused = await Assert.ThrowsAsync<RpcException>(async () => await diary.Client.GetTripAsync(new() { Id = "nothing" }));
        Assert.Equal(StatusCode.NotFound, refused.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Answers_AfterARestart_AreTheSame(StoreKind kind)
    {
        ListTripsResponse before;
        await using (var first = await HostAsync(kind))
        {
            await first.RecordAsync("a", 1, "2024-03-01", Claim("1", "Ada", "Lima", "2024-03-04"));
            before = await first.Client.ListTripsAsync(new());
        }

        await using var second = await HostAsync(kind);
        Assert.Equal(before, await second.Client.ListTripsAsync(new()));
        Assert.Empty(await second.RecordAsync("a", 1, "2024-03-01", Claim("1", "Ada", "Lima", "2024-03-04")));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Watch_WhileChangesCome_GivesEachOnceAndInOrder(StoreKind kind)
    {
        await using var diary = await HostAsync(kind);
        for (var n = 0; n < 10; n++)
            await diary.RecordAsync($"old{n}", 1, "2024-03-01", Claim($"old{n}", $"Traveller {n}", "Lima", "2024-03-04"));
        using var watch = diary.Client.WatchTrips(new() { After = 3 });
        var writing = Task.Run(async () =>
        {
            for (var n = 0; n < 30; n++)
                await diary.RecordAsync($"new{n}", 1, "2024-03-01", Claim($"new{n}", $"Person {n}", "Lima", "2024-03-04"));
        });
        var seen = new List<long>();
        while (seen.Count < 37 && await watch.ResponseStream.MoveNext(CancellationToken.None))
            seen.Add(watch.ResponseStream.Current.Sequence);
        await writing;
        Assert.Equal(Enumerable.Range(4, 37).Select(n => (long)n), seen);
    }

    [Fact]
    public async Task List_RightAfterAChange_IsNeverTheOldAnswer()
    {
        await using var diary = await HostAsync(StoreKind.Sqlite);
        for (var n = 1; n <= 50; n++)
        {
            await diary.RecordAsync($"a{n}", 1, "2024-03-01", Claim($"{n}", $"Traveller {n}", "Lima", "2024-03-04"));
            Assert.Equal(n, (await diary.Client.ListTripsAsync(new() { PageSize = 1 })).Total);
        }
    }

    private Task<DiaryHost> HostAsync(StoreKind kind) => StartAsync(kind, postgres, folder.Path);
}
