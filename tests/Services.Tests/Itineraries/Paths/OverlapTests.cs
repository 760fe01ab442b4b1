using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Services.Tests.Hosting;
using static Motorcade.Services.Tests.Itineraries.Paths.Said;

namespace Motorcade.Services.Tests.Itineraries.Paths;

public sealed class OverlapTests(PostgresServer postgres) : PathTests(postgres)
{
    private static readonly TripClaim[] Diary =
    [
        Claim("Ada (Q1)", "Lima", "2022-06-10"), Claim("Ada (Q1)", "Oslo", "2022-06-10", TripStatus.Planned),
        Claim("Bo (Q2)", "Lima", "2022-06-01/2022-06-05"), Claim("Bo (Q2)", "Oslo", "2022-06-05/2022-06-07"),
        Claim("Cy (Q3)", "Moscow", "2022-05-01/2022-05-09"), Claim("Cy (Q3)", "Bali", "2022-05-04/2022-05-06"),
        Claim("Di (Q4)", "Lima", "2022-06-10"), Claim("Di (Q4)", "Oslo", "2022-06-10", TripStatus.Denied),
        Claim("Ed (Q5)", "Lima", "2022-06"), Claim("Ed (Q5)", "Oslo", "2022-06-10"),
        Claim("Flo (Q6)", "Peru", "2022-07-10"), Claim("Flo (Q6)", "Indonesia", "2022-07-10"),
    ];

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Overlaps_OfEverybody_AreThoseThatCannotBothBeTrue(StoreKind kind)
    {
        await using var diary = await OpenAsync(kind, Diary);
        var overlaps = (await diary.Client.ListOverlapsAsync(new())).Overlaps;
        Assert.Equal(
            ["Cy 2022-05-04", "Ada 2022-06-10", "Flo 2022-07-10"], overlaps.Select(o => $"{o.One.Traveller.Name} {o.On}"));
        Assert.Contains("11,000 km apart, both on one day", overlaps[1].Reason, StringComparison.Ordinal);
        Assert.Equal("Lima Oslo", string.Join(' ', new[] { overlaps[1].One, overlaps[1].Other }.Select(t => t.Destination.Name).Order()));
        Assert.EndsWith("both stays go on that day", overlaps[0].Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ada", "", "", 1)]
    [InlineData("Q2", "", "", 0)]
    [InlineData("", "2022-05-05", "", 2)]
    [InlineData("", "", "2022-06-10", 2)]
    [InlineData("", "2022-06-10", "2022-06-10", 1)]
    public async Task Overlaps_Filter_GivesWhatFits(string traveller, string from, string to, int expected)
    {
        await using var diary = await OpenAsync(StoreKind.Sqlite, Diary);
        var answer = await diary.Client.ListOverlapsAsync(new() { Traveller = traveller, From = from, To = to });
        Assert.Equal(expected, answer.Overlaps.Count);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Overlaps_Pages_HoldEachOnceByDay(StoreKind kind)
    {
        await using var diary = await OpenAsync(kind);
        // Long stays that collide late stand among short ones that collide at once.
        await diary.RecordAsync("a", 1, "2022-01-01", [.. Enumerable.Range(1, 12).SelectMany(n => new[]
        {
            Claim($"Envoy {n:D2}", "Lima", $"2022-06-{n:D2}/2022-06-{(n % 3 == 0 ? n + 9 : n):D2}"),
            Claim($"Envoy {n:D2}", "Oslo", n % 3 == 0 ? $"2022-06-{n + 8:D2}" : $"2022-06-{n:D2}"),
        })]);
        var whole = (await diary.Client.ListOverlapsAsync(new())).Overlaps;
        Assert.Equal((12, true), (whole.Count, whole.Select(o => o.On).SequenceEqual(whole.Select(o => o.On).Order())));
        var seen = await WalkAsync<Overlap>(async token =>
        {
            var page = await diary.Client.ListOverlapsAsync(new() { PageSize = 2, PageToken = token });
            return (page.Overlaps, page.NextPageToken);
        });
        Assert.Equal(whole, seen);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Overlaps_AsOf_AreWhatWasKnownThen(StoreKind kind)
    {
        await using var diary = await OpenAsync(kind, Diary[..2]);
        var then = await MomentAsync();
        await diary.RecordAsync("later", 1, "2022-06-11", Claim("Ada (Q1)", "Oslo", "2022-06-10", TripStatus.Cancelled));
        Assert.Empty((await diary.Client.ListOverlapsAsync(new())).Overlaps);
        Assert.Single((await diary.Client.ListOverlapsAsync(new() { AsOf = then })).Overlaps);
    }

    [Fact]
    public async Task Overlaps_WeakTrip_IsLeftOutUnlessAskedFor()
    {
        await using var diary = await OpenAsync(StoreKind.Sqlite, Diary[0], Claim("Ada (Q1)", "Oslo", "2022-06-10", weak: true));
        Assert.Empty((await diary.Client.ListOverlapsAsync(new())).Overlaps);
        Assert.Single((await diary.Client.ListOverlapsAsync(new() { IncludeWeak = true })).Overlaps);
    }
}
