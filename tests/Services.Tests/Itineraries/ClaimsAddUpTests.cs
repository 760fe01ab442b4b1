using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Contracts.Rpc.Entities.V1;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Domain.Diary;
using Motorcade.Itineraries.Recording;
using Motorcade.Services.Tests.Hosting;
using static Motorcade.Services.Tests.Itineraries.DiaryHost;

namespace Motorcade.Services.Tests.Itineraries;

/// <summary>Many reports become one trip with their history, whatever way they come.</summary>
public sealed class ClaimsAddUpTests(PostgresServer postgres) : IClassFixture<PostgresServer>, IDisposable
{
    private static readonly DateTimeOffset Noon = new(2024, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private readonly TemporaryFolder folder = new();
    private readonly FakeTimeProvider clock = new(Noon);

    public static TheoryData<StoreKind> Both => [StoreKind.Sqlite, StoreKind.Postgres];

    public void Dispose() => folder.Dispose();

    /// <summary>Each history is recorded for several travellers, in an order of its own for each and partly twice.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Articles_InAnyOrderAndDeliveredAgain_EndInTheSameDiary(int seed)
    {
        await using var diary = await HostAsync(StoreKind.Sqlite);
        var random = new Random(seed);
        for (var history = 0; history < 6; history++)
        {
            var articles = Enumerable.Range(0, 7).Select(n => (Number: n, Claims: Generated(random, n))).ToArray();
            var contents = new List<string>();
            foreach (var traveller in (string[])["Ada", "Bea", "Cleo"])
            {
                var run = $"{traveller} {history}";
                foreach (var (number, claims) in articles.Concat(articles.Where(_ => random.Next(3) == 0)))
                    await diary.RecordAsync($"{run}-{number}", 1, $"2024-03-{number + 1:D2}", [.. claims.Select(c => Of(c, run))]);
                contents.Add(await ContentAsync(diary, run));
                random.Shuffle(articles);
            }

            Assert.Equal(contents[0], contents[1]);
            Assert.Equal(contents[0], contents[2]);
        }
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Reading_ByABetterReader_ReplacesItsClaimsAndYesterdayStaysAsItWas(StoreKind kind)
    {
        await using var diary = await HostAsync(kind);
        await diary.RecordAsync("a", 1, "2024-03-01", Claim("1", "Ada", "Lima", "2024-03-12"));
        clock.Advance(TimeSpan.FromMinutes(1));
        await diary.RecordAsync("b", 1, "2024-03-02", Claim("2", "Ada", "Lima", "2024-03-14"));
        var then = clock.GetUtcNow();
        var yesterday = await KnownAsync(diary, then);
        Assert.Equal("start", Assert.Single(Assert.Single(yesterday.Trips).Conflicts).Field);
        clock.Advance(TimeSpan.FromDays(1));
        await diary.RecordAsync("b", 2, "2024-03-02", Claim("2", "Ada", "Lima", "2024-03-12", TripStatus.Cancelled));
        var today = Assert.Single((await diary.Client.ListTripsAsync(new())).Trips);
        Assert.Equal((TripStatus.Cancelled, "2024-03-12", 0), (today.Status, today.Start, today.Conflicts.Count));
        Assert.Equal(yesterday, await KnownAsync(diary, then));
        Assert.Empty((await KnownAsync(diary, Noon.AddDays(-1))).Trips);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Plan_WhoseDatesHavePassed_IsUnconfirmedAsOfThenAndNoEarlier(StoreKind kind)
    {
        await using var diary = await HostAsync(kind);
        await diary.RecordAsync("a", 1, "2024-03-01", Claim("1", "Ada", "Lima", "2024-03-12"), Claim("2", "Bo", "Lima", "2024-03-12", TripStatus.Completed));
        Assert.All((await diary.Client.ListTripsAsync(new())).Trips, t => Assert.False(t.Unconfirmed));
        clock.Advance(TimeSpan.FromDays(11));
        Assert.All((await diary.Client.ListTripsAsync(new())).Trips, t => Assert.False(t.Unconfirmed));
        clock.Advance(TimeSpan.FromDays(1));
        var passed = (await diary.Client.ListTripsAsync(new())).Trips.ToDictionary(t => t.Traveller.Name);
        Assert.Equal((true, TripStatus.Planned), (passed["Ada"].Unconfirmed, passed["Ada"].Status));
        Assert.False(passed["Bo"].Unconfirmed);
        Assert.True((await diary.Client.GetTripAsync(new() { Id = passed["Ada"].Id })).Trip.Unconfirmed);
        var then = Timestamp.FromDateTimeOffset(Noon.AddDays(11));
        Assert.False((await diary.Client.GetTripAsync(new() { Id = passed["Ada"].Id, AsOf = then })).Trip.Unconfirmed);
        Assert.DoesNotContain((await diary.Client.ListTripsAsync(new() { AsOf = then })).Trips, t => t.Unconfirmed);
        await diary.RecordAsync("b", 1, "2024-03-14", Claim("3", "Ada", "Lima", "2024-03-12", TripStatus.Completed));
        Assert.DoesNotContain((await diary.Client.ListTripsAsync(new())).Trips, t => t.Unconfirmed);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Trip_ThatIsPutOff_IsLinkedWithItsNewDateAndBack(StoreKind kind)
    {
        await using var diary = await HostAsync(kind);
        await diary.RecordAsync("a", 1, "2024-03-01", Claim("1", "Ada", "Lima", "2024-03-12"));
        await diary.RecordAsync("b", 1, "2024-03-08", Claim("2", "Ada", "Lima", "2024-03-12", TripStatus.Postponed), Claim("3", "Ada", "Lima", "2024-03-19"));
        var trips = (await diary.Client.ListTripsAsync(new())).Trips;
        Assert.Equal([TripStatus.Postponed, TripStatus.Planned], trips.Select(t => t.Status));
        Assert.Equal((trips[1].Id, trips[0].Id), (trips[0].PostponedTo, trips[1].PostponedFrom));
        Assert.Equal(("", ""), (trips[0].PostponedFrom, trips[1].PostponedTo));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Conflict_IsToldWithBothQuotesAndWhoSaysSo(StoreKind kind)
    {
        await using var diary = await HostAsync(kind);
        var (report, denial) = (Claim("1", "Ada", "Lima", "2024-03-12", TripStatus.Completed), Claim("2", "Ada", "Lima", "2024-03-12", TripStatus.Denied));
        (report.Quote.Text, denial.Quote.Text) = ("She was there.", "She was not.");
        report.ReportedBy.Add("Gazette");
        denial.ReportedBy.Add("foreign ministry");
        await diary.RecordAsync("a", 1, "2024-03-13", report);
        await diary.RecordAsync("b", 1, "2024-03-13", denial);
        var trip = Assert.Single((await diary.Client.ListTripsAsync(new())).Trips);
        var conflict = Assert.Single(trip.Conflicts);
        Assert.True(trip.Official);
        Assert.Equal("status", conflict.Field);
        Assert.Equal(
            [("denied", "2", "She was not.", "foreign ministry"), ("completed", "1", "She was there.", "Gazette")],
            conflict.Values.Select(v => (v.Value, Assert.Single(v.ClaimIds), v.Quote, Assert.Single(v.ReportedBy))));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Copies_OfOneText_CountOnceAndAreAllListed(StoreKind kind)
    {
        await using var diary = await HostAsync(kind);
        var text = string.Join(' ', Enumerable.Range(0, 90).Select(n => $"word{n}"));
        await RecordTextAsync(diary, "a", text);
        await RecordTextAsync(diary, "b", $"LIMA (Agency) - {text} Read more");
        await RecordTextAsync(diary, "c", string.Join(' ', Enumerable.Range(0, 90).Select(n => $"other{n}")));
        var trip = Assert.Single((await diary.Client.ListTripsAsync(new())).Trips);
        Assert.Equal((3, 2), (trip.ClaimCount, trip.SourceCount));
        Assert.Equal(0.96, trip.Confidence, 4);
        Assert.Equal(3, (await diary.Client.GetTripAsync(new() { Id = trip.Id })).Claims.Count);
    }

    private static Task RecordTextAsync(DiaryHost diary, string article, string text) =>
        diary.Services.GetRequiredService<DiaryRecorder>().RecordAsync(
            new AnnotatedArticle
            {
                ArticleId = article,
                ReaderVersion = 1,
                Published = "2024-03-01",
                Sketch = ByteString.CopyFrom(TextSketch.Of(text).Bytes.Span),
                Trips = { Claim($"claim-{article}", "Ada", "Lima", "2024-03-12") },
            },
            CancellationToken.None);

    private static async Task<ListTripsResponse> KnownAsync(DiaryHost diary, DateTimeOffset moment) =>
        await diary.Client.ListTripsAsync(new() { AsOf = Timestamp.FromDateTimeOffset(moment) });

    /// <summary>All that a traveller's trips say but their names, versions and moments.</summary>
    private static async Task<string> ContentAsync(DiaryHost diary, string traveller)
    {
        var trips = (await diary.Client.ListTripsAsync(new() { Traveller = traveller, IncludeWeak = true, PageSize = 500 })).Trips;
        var starts = trips.ToDictionary(t => t.Id, t => $"{t.Destination.Name} {t.Start} {t.End}");
        return string.Join('\n', trips.Select(t =>
        {
            var content = t.Clone();
            (content.Id, content.Version, content.Recorded) = ("", 0, null);
            content.PostponedTo = starts.GetValueOrDefault(t.PostponedTo, "");
            content.PostponedFrom = starts.GetValueOrDefault(t.PostponedFrom, "");
            return content.ToString().Replace(traveller, "", StringComparison.Ordinal);
        }).Order(StringComparer.Ordinal));
    }

    private static List<TripClaim> Generated(Random random, int article) =>
    [
        .. Enumerable.Range(0, random.Next(1, 4)).Select(n => Claim(
            $"{article}-{n}", "", random.Next(4) switch { 0 => "", 1 => "Cusco", _ => "Lima" }, random.Next(5) switch { 0 => "", 1 => "2024-03", _ => $"2024-03-{random.Next(5, 25):D2}" },
            (TripStatus)random.Next(1, 8), weak: random.Next(5) == 0)),
    ];

    private static TripClaim Of(TripClaim claim, string run)
    {
        var own = claim.Clone();
        (own.Id, own.Traveller.Name) = ($"{run} {claim.Id}", run);
        return own;
    }

    private Task<DiaryHost> HostAsync(StoreKind kind) => StartAsync(kind, postgres, folder.Path, clock);
}
