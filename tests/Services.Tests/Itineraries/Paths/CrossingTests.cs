using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Services.Tests.Hosting;
using static Motorcade.Services.Tests.Itineraries.Paths.Said;

namespace Motorcade.Services.Tests.Itineraries.Paths;

public sealed class CrossingTests(PostgresServer postgres) : PathTests(postgres)
{
    private static readonly TripClaim[] Diary =
    [
        Claim("Ada (Q1)", "Astana", "2022-09-14/2022-09-16"), Claim("Bo (Q2)", "Astana", "2022-09-16/2022-09-18", meets: "Ada (Q1)"),
        Claim("Cy (Q3)", "Astana", "2022-09-15", TripStatus.Planned), Claim("Di (Q4)", "Astana", "2022-09-15", TripStatus.Cancelled),
        Claim("Ed (Q5)", "Kazakhstan", "2022-09-14"), Claim("Flo (Q6)", "Kazakhstan", "2022-09"), Claim("Gus (Q7)", "Astana", "2022-09"),
        Claim("Ada (Q1)", "Lima", "2023-01"), Claim("Bo (Q2)", "Lima", "2023-01"), Claim("Hal (Q8)", "Moscow", "2022-09-15"),
    ];

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Crossings_OfATraveller_AreThoseAtOnePlaceAtOneTime(StoreKind kind)
    {
        await using var diary = await OpenAsync(kind, Diary);
        var crossings = (await diary.Client.ListCrossingsAsync(new() { Traveller = "Ada" })).Crossings;
        Assert.All(crossings, c => Assert.Equal("Ada", c.One.Traveller.Name));
        Assert.Equal(
            [
                "Ed 2022-09-14 2022-09-14 False Possible", "Gus 2022-09-14 2022-09-16 False Possible",
                "Cy 2022-09-15 2022-09-15 False Possible", "Bo 2022-09-16 2022-09-16 True Certain",
            ],
            crossings.Select(c => $"{c.Other.Traveller.Name} {c.Start} {c.End} {c.Met} {c.Certainty}")
                .OrderBy(l => l.Split(' ')[1]).ThenBy(l => l));
        Assert.Equal(crossings.Select(c => c.Start).Order(), crossings.Select(c => c.Start));
    }

    [Theory]
    [InlineData("bo", "", "", "Bo")]
    [InlineData("", "2022-09-16", "", "Bo Gus")]
    [InlineData("", "", "2022-09-14", "Ed Gus")]
    [InlineData("hal", "", "", "")]
    public async Task Crossings_Filter_GivesWhatFits(string with, string from, string to, string expected)
    {
        await using var diary = await OpenAsync(StoreKind.Sqlite, Diary);
        var answer = await diary.Client.ListCrossingsAsync(new() { Traveller = "Ada", With = with, From = from, To = to });
        Assert.Equal(expected, string.Join(' ', answer.Crossings.Select(c => c.Other.Traveller.Name).Order()));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Crossings_Pages_HoldEachOnceInOrder(StoreKind kind)
    {
        await using var diary = await OpenAsync(kind, Diary);
        var whole = (await diary.Client.ListCrossingsAsync(new() { Traveller = "Ada" })).Crossings;
        var seen = await WalkAsync<Crossing>(async token =>
        {
            var page = await diary.Client.ListCrossingsAsync(new() { Traveller = "Ada", PageSize = 1, PageToken = token });
            return (page.Crossings, page.NextPageToken);
        });
        Assert.Equal(whole, seen);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Crossings_AsOf_AreWhatWasKnownThen(StoreKind kind)
    {
        await using var diary = await OpenAsync(kind, Diary[..2]);
        var then = await MomentAsync();
        await TellAsync(diary, Diary[2]);
        Assert.Equal(2, (await diary.Client.ListCrossingsAsync(new() { Traveller = "Ada" })).Crossings.Count);
        Assert.Single((await diary.Client.ListCrossingsAsync(new() { Traveller = "Ada", AsOf = then })).Crossings);
    }

    [Fact]
    public async Task Crossings_WeakTrip_IsLeftOutUnlessAskedFor()
    {
        await using var diary = await OpenAsync(StoreKind.Sqlite, Diary[0], Claim("Bo (Q2)", "Astana", "2022-09-16", weak: true));
        Assert.Empty((await diary.Client.ListCrossingsAsync(new() { Traveller = "Ada" })).Crossings);
        Assert.Single((await diary.Client.ListCrossingsAsync(new() { Traveller = "Ada", IncludeWeak = true })).Crossings);
    }
}
