using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Services.Tests.Hosting;
using static Motorcade.Services.Tests.Itineraries.DiaryHost;

namespace Motorcade.Services.Tests.Itineraries;

/// <summary>Rows of diaries kept elsewhere are recorded like articles.</summary>
public sealed class ImportTests(PostgresServer postgres) : IClassFixture<PostgresServer>, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<StoreKind> Both => [StoreKind.Sqlite, StoreKind.Postgres];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Rows_Twice_AreRecordedOnce(StoreKind kind)
    {
        await using var diary = await HostAsync(kind);
        var batch = Batch(1, [.. Enumerable.Range(0, 40).Select(n =>
            Row($"{n}", Stop($"s{n}", $"Traveller {n % 7}", "Lima", $"1962-03-{1 + (n % 28):D2}")))]);
        var first = await ImportAsync(diary, batch, Batch(1, Row("40", Stop("s40", "Ada", "Cusco", "1962-03-04"))));
        Assert.Equal([(40, 0), (1, 0)], first.Select(a => (a.Recorded, a.Unchanged)));
        var before = await diary.Client.ListTripsAsync(new() { PageSize = 500 });
        Assert.Equal(before.Total, first.Sum(a => a.Changes));
        var again = Assert.Single(await ImportAsync(diary, batch));
        Assert.Equal((0, 40, 0), (again.Recorded, again.Unchanged, again.Changes));
        Assert.Equal(before, await diary.Client.ListTripsAsync(new() { PageSize = 500 }));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Row_Edited_ReplacesItsFormerStops_AsOfNow(StoreKind kind)
    {
        await using var diary = await HostAsync(kind);
        await ImportAsync(diary, Batch(1, Row("7", Stop("a", "Ada", "Lima", "1962-03-04"), Stop("b", "Ada", "Cusco", "1962-03-06")),
            Row("8", Stop("c", "Bo", "Lima", "1962-03-04"))));
        var then = await NowAsync();
        var answer = Assert.Single(await ImportAsync(diary, Batch(1, Row("7", Stop("a", "Ada", "Lima", "1962-03-05")),
            Row("8", Stop("c", "Bo", "Lima", "1962-03-04")))));
        Assert.Equal((1, 1), (answer.Recorded, answer.Unchanged));
        Assert.Equal([("Bo", "1962-03-04"), ("Ada", "1962-03-05")], await ToldAsync(diary, new()));
        Assert.Equal(3, (await diary.Client.ListTripsAsync(new() { AsOf = then })).Total);
        await ImportAsync(diary, Batch(1, Row("7", Stop("a", "Ada", "Lima", "1962-03-04"), Stop("b", "Ada", "Cusco", "1962-03-06"))));
        Assert.Equal(3, (await diary.Client.ListTripsAsync(new())).Total);
        await ImportAsync(diary, Batch(1, Row("7")));
        Assert.Equal([("Bo", "1962-03-04")], await ToldAsync(diary, new()));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Row_OfABetterReader_ReplacesAndOneOfAnOlderDoesNot(StoreKind kind)
    {
        await using var diary = await HostAsync(kind);
        await ImportAsync(diary, Batch(1, Row("7", Stop("a", "Ada", "Lima", "1962-03-04"))));
        await ImportAsync(diary, Batch(1, Row("7", Stop("a", "Ada", "Lima", "1962-03-05"))));
        Assert.Equal(1, Assert.Single(await ImportAsync(diary, Batch(2, Row("7", Stop("b", "Ada", "Cusco", "1962-03-05"))))).Recorded);
        Assert.Equal(1, Assert.Single(await ImportAsync(diary, Batch(1, Row("7", Stop("a", "Ada", "Lima", "1962-03-07"))))).Unchanged);
        Assert.Equal("Cusco", Assert.Single((await diary.Client.ListTripsAsync(new())).Trips).Destination.Name);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task NewsClaim_OfTheSameStop_JoinsTheImportedOne(StoreKind kind)
    {
        await using var diary = await HostAsync(kind);
        await diary.RecordAsync("news", 1, "2019-03-01", Claim("n", "Ada", "Lima", "2019-03-04"));
        await ImportAsync(diary, Batch(1, Row("7", Stop("a", "Ada", "Lima", "2019-03-04"))));
        var trip = Assert.Single((await diary.Client.ListTripsAsync(new())).Trips);
        Assert.Equal((2, TripStatus.Completed), (trip.ClaimCount, trip.Status));
        var claims = (await diary.Client.GetTripAsync(new() { Id = trip.Id })).Claims;
        var imported = Assert.Single(claims, c => c.ArticleId == "desk/7");
        Assert.Equal(("Row 7", "Our desk", "2019-03-04", "Was in Lima."),
            (imported.ArticleTitle, imported.Outlet, imported.Published, imported.Claim.Quote.Text));
        Assert.Contains(claims, c => c.ArticleId == "news");
    }

    [Theory]
    [InlineData("source", "source")]
    [InlineData("version", "reader_version")]
    [InlineData("key", "rows[1].key")]
    [InlineData("twice", "rows[1].key")]
    [InlineData("published", "rows[1].published")]
    [InlineData("start", "rows[1].stops[0].start")]
    [InlineData("end", "rows[1].stops[0].end")]
    [InlineData("order", "rows[1].stops[0].end")]
    [InlineData("traveller", "rows[1].stops[0].traveller")]
    [InlineData("destination", "rows[1].stops[0].destination")]
    [InlineData("status", "rows[1].stops[0].status")]
    [InlineData("quote", "rows[1].stops[0].quote")]
    [InlineData("id", "rows[1].stops[0].id")]
    [InlineData("confidence", "rows[1].stops[0].confidence")]
    [InlineData("many", "rows")]
    public async Task Batch_WithAWrongRow_IsRefusedWholeAndNamesIt(string what, string field)
    {
        await using var diary = await HostAsync(StoreKind.Sqlite);
        var batch = Batch(1, Row("good", Stop("g", "Bo", "Lima", "1962-03-04")), Row("bad", Stop("b", "Ada", "Lima", "1962-03-04")));
        var (row, stop) = (batch.Rows[1], batch.Rows[1].Stops[0]);
        Action spoil = what switch
        {
            "source" => () => batch.Source = " ",
            "version" => () => batch.ReaderVersion = 0,
            "key" => () => row.Key = " ",
            "twice" => () => row.Key = "good",
            "published" => () => row.Published = "4 March",
            "start" => () => stop.Start = "1962-13",
            "end" => () => stop.End = "soon",
            "order" => () => stop.End = "1962-03-03",
            "traveller" => () => stop.Traveller = null,
            "destination" => () => stop.Destination = new(),
            "status" => () => stop.Status = TripStatus.Unspecified,
            "quote" => () => stop.Quote = new(),
            "id" => () => stop.Id = "",
            "confidence" => () => stop.Confidence = double.NaN,
            _ => () => batch.Rows.AddRange(Enumerable.Range(0, 500).Select(n => Row($"more{n}"))),
        };
        spoil();
        var refused = await Assert.ThrowsAsync<RpcException>(() => ImportAsync(diary, batch));
        Assert.Equal(StatusCode.InvalidArgument, refused.StatusCode);
        Assert.Equal(field, Assert.Single(refused.GetRpcStatus()!.GetDetail<Google.Rpc.BadRequest>()!.FieldViolations).Field);
        Assert.Equal(0, (await diary.Client.ListTripsAsync(new())).Total);
    }

    [Fact]
    public async Task BatchesBeforeAWrongOne_StayRecorded()
    {
        await using var diary = await HostAsync(StoreKind.Sqlite);
        using var call = diary.Client.Import();
        await call.RequestStream.WriteAsync(Batch(1, Row("7", Stop("a", "Ada", "Lima", "1962-03-04"))));
        Assert.True(await call.ResponseStream.MoveNext(CancellationToken.None));
        await call.RequestStream.WriteAsync(Batch(1, Row("", Stop("b", "Bo", "Lima", "1962-03-04"))));
        await Assert.ThrowsAsync<RpcException>(() => call.ResponseStream.MoveNext(CancellationToken.None));
        Assert.Equal([("Ada", "1962-03-04")], await ToldAsync(diary, new()));
    }

    private static ImportBatch Batch(int version, params ImportedRow[] rows) =>
        new() { Source = "desk", ReaderVersion = version, Rows = { rows } };

    private static ImportedRow Row(string key, params TripClaim[] stops) =>
        new()
        {
            Key = key,
            Title = $"Row {key}",
            Keeper = "Our desk",
            Published = stops.Length > 0 ? stops[0].Start : "",
            Stops = { stops }
        };

    private static TripClaim Stop(string id, string who, string town, string start)
    {
        var stop = Claim(id, who, town, start, TripStatus.Completed);
        (stop.Quote.Text, stop.Quote.Span.Length, stop.Confidence) = ($"Was in {town}.", $"Was in {town}.".Length, 0.99);
        return stop;
    }

    private static async Task<List<ImportAnswer>> ImportAsync(DiaryHost diary, params ImportBatch[] batches)
    {
        using var call = diary.Client.Import();
        var answers = new List<ImportAnswer>();
        foreach (var batch in batches)
        {
            await call.RequestStream.WriteAsync(batch);
            Assert.True(await call.ResponseStream.MoveNext(CancellationToken.None));
            answers.Add(call.ResponseStream.Current);
        }

        await call.RequestStream.CompleteAsync();
        Assert.False(await call.ResponseStream.MoveNext(CancellationToken.None));
        return answers;
    }

    private static async Task<List<(string Name, string Start)>> ToldAsync(DiaryHost diary, ListTripsRequest request) =>
        [.. (await diary.Client.ListTripsAsync(request)).Trips.Select(t => (t.Traveller.Name, t.Start))];

    private static async Task<Timestamp> NowAsync()
    {
        var now = Timestamp.FromDateTimeOffset(DateTimeOffset.UtcNow);
        await Task.Delay(20);
        return now;
    }

    private Task<DiaryHost> HostAsync(StoreKind kind) => StartAsync(kind, postgres, folder.Path);
}
