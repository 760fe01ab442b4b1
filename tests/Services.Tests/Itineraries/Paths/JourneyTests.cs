using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Services.Tests.Hosting;
using static Motorcade.Services.Tests.Itineraries.Paths.Said;

namespace Motorcade.Services.Tests.Itineraries.Paths;

public sealed class JourneyTests(PostgresServer postgres) : PathTests(postgres)
{
    private const string Widodo = "Joko Widodo (Q3318231)";

    private static readonly TripClaim[] Tour =
    [
        Claim(Widodo, "Elmau", "2022-06-26/2022-06-27"), Claim(Widodo, "Kyiv", "2022-06-29"), Claim(Widodo, "Moscow", "2022-06-30"),
        Claim(Widodo, "Berlin", "2022-06-28", TripStatus.Cancelled), Claim(Widodo, "Lima", "2022-09-01"),
    ];

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Journeys_StopsFewDaysApart_AreOneWithItsLegs(StoreKind kind)
    {
        await using var diary = await OpenAsync(kind, Tour);
        var journeys = (await diary.Client.ListJourneysAsync(new() { Traveller = "widodo" })).Journeys;
        Assert.Equal(["2022-06-26 2022-06-30", "2022-09-01 2022-09-01"], journeys.Select(j => $"{j.Start} {j.End}"));
        Assert.Equal(["Elmau", "Kyiv", "Moscow"], journeys[0].Stops.Select(s => s.Destination.Name));
        Assert.Equal("Q3318231", journeys[0].Traveller.Id);
        var leg = journeys[0].Legs[1];
        Assert.Equal((journeys[0].Stops[1].Id, journeys[0].Stops[2].Id), (leg.FromTrip, leg.ToTrip));
        Assert.Equal(("2022-06-29", "2022-06-30"), (leg.Leaves, leg.Arrives));
        Assert.InRange(leg.Kilometres, 750, 760);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Journeys_AsOfAnEarlierMoment_AreWhatWasKnownThen(StoreKind kind)
    {
        await using var diary = await OpenAsync(kind, Tour[..2]);
        var then = await MomentAsync();
        await TellAsync(diary, Tour[2]);
        var before = await diary.Client.ListJourneysAsync(new() { Traveller = "widodo", AsOf = then });
        var after = await diary.Client.ListJourneysAsync(new() { Traveller = "widodo" });
        Assert.Equal((2, 3), (Assert.Single(before.Journeys).Stops.Count, Assert.Single(after.Journeys).Stops.Count));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Journeys_Pages_HoldEachOnceInOrder(StoreKind kind)
    {
        await using var diary = await OpenAsync(kind, [.. Enumerable.Range(1, 9).Select(n => Claim(Widodo, "Lima", $"2022-0{n}-01"))]);
        var seen = await WalkAsync(async token =>
        {
            var page = await diary.Client.ListJourneysAsync(new() { Traveller = "Q3318231", PageSize = 2, PageToken = token });
            return (page.Journeys.Select(j => j.Start), page.NextPageToken);
        });
        Assert.Equal(Enumerable.Range(1, 9).Select(n => $"2022-0{n}-01"), seen);
    }

    [Theory]
    [InlineData("", "", 2)]
    [InlineData("2022-06-30", "", 2)]
    [InlineData("2022-07-01", "", 1)]
    [InlineData("", "2022-06-26", 1)]
    [InlineData("2022-07-01", "2022-08-31", 0)]
    public async Task Journeys_Period_GivesThoseThatTouchIt(string from, string to, int expected)
    {
        await using var diary = await OpenAsync(StoreKind.Sqlite, Tour);
        Assert.Equal(expected, (await diary.Client.ListJourneysAsync(new() { Traveller = "widodo", From = from, To = to })).Journeys.Count);
    }

    [Fact]
    public async Task Journeys_WeakStop_TakesPartOnlyWhenAskedFor()
    {
        await using var diary = await OpenAsync(StoreKind.Sqlite, Tour[0], Claim(Widodo, "Kyiv", "2022-06-29", weak: true));
        Assert.Single(Assert.Single((await diary.Client.ListJourneysAsync(new() { Traveller = "widodo" })).Journeys).Stops);
        var all = await diary.Client.ListJourneysAsync(new() { Traveller = "widodo", IncludeWeak = true });
        Assert.Equal(2, Assert.Single(all.Journeys).Stops.Count);
    }

    [Fact]
    public async Task Journeys_RightAfterAChange_AreNeverTheOldAnswer()
    {
        await using var diary = await OpenAsync(StoreKind.Sqlite);
        for (var n = 1; n <= 9; n++)
        {
            await TellAsync(diary, Claim(Widodo, "Lima", $"2022-0{n}-01"));
            Assert.Equal(n, (await diary.Client.ListJourneysAsync(new() { Traveller = "widodo" })).Journeys.Count);
        }
    }

    [Theory]
    [InlineData("", "2022-01-01", "", "", "traveller")]
    [InlineData("widodo", "soon", "", "", "from")]
    [InlineData("widodo", "2022-02-01", "2022-01-01", "", "to")]
    [InlineData("widodo", "", "", "made-up", "page_token")]
    public async Task Journeys_WrongField_IsNamed(string traveller, string from, string to, string token, string field)
    {
        await using var diary = await OpenAsync(StoreKind.Sqlite, Tour[0]);
        await RefusedAsync(field, async () => await diary.Client.ListJourneysAsync(
            new() { Traveller = traveller, From = from, To = to, PageToken = token }));
    }
}
