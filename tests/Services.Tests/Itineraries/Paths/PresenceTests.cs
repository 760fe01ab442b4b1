using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Services.Tests.Hosting;
using static Motorcade.Services.Tests.Itineraries.Paths.Said;

namespace Motorcade.Services.Tests.Itineraries.Paths;

public sealed class PresenceTests(PostgresServer postgres) : PathTests(postgres)
{
    private static readonly TripClaim[] Diary =
    [
        Claim("Ada (Q1)", "Moscow", "2022-06-10/2022-06-12"), Claim("Ada (Q1)", "Lima", "2022-06-20/2022-06-22", TripStatus.Planned),
        Claim("Ada (Q1)", "Oslo", "2022-06-11", TripStatus.Cancelled), Claim("Bo (Q2)", "Russia", "2022-06-11"),
        Claim("Cy (Q3)", "Moscow", "2022-06"), Claim("Di (Q4)", "Moscow", "2022-06-09/", TripStatus.Underway),
        Claim("Di (Q4)", "Kyiv", "2022-06-12", TripStatus.Underway), Claim("Ed (Q5)", "Moscow", "2022-06-30"),
    ];

    [Theory]
    [MemberData(nameof(Both))]
    public async Task WhereWas_ADayOfAStay_GivesItSurestFirst(StoreKind kind)
    {
        await using var diary = await OpenAsync(kind, Diary);
        var answer = await diary.Client.WhereWasAsync(new() { Traveller = "Q1", On = "2022-06-11" });
        Assert.Equal(
            ["Moscow Certain ", "Oslo Unlikely cancelled"],
            answer.Stops.Select(s => $"{s.Trip.Destination.Name} {s.Certainty} {s.Reason}"));
        Assert.Equal((0.9, "Ada", null), (answer.Stops[0].Probability, answer.Traveller.Name, answer.Before));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task WhereWas_ADayBetweenStays_GivesTheStopsAround(StoreKind kind)
    {
        await using var diary = await OpenAsync(kind, Diary);
        var answer = await diary.Client.WhereWasAsync(new() { Traveller = "Q1", On = "2022-06-15" });
        Assert.Empty(answer.Stops);
        Assert.Equal(("Moscow", "Lima"), (answer.Before.Destination.Name, answer.After.Destination.Name));
        var late = await diary.Client.WhereWasAsync(new() { Traveller = "Q1", On = "2023-06-15" });
        Assert.Equal(("Lima", null), (late.Before.Destination.Name, late.After));
    }

    [Theory]
    [InlineData("2022-06-09", "Moscow Likely")]
    [InlineData("2022-06-10", "Moscow Possible")]
    [InlineData("2022-06-12", "Kyiv Likely")]
    public async Task WhereWas_AStayWithoutEnd_LastsUntilTheNextStop(string on, string expected)
    {
        await using var diary = await OpenAsync(StoreKind.Sqlite, Diary);
        var answer = await diary.Client.WhereWasAsync(new() { Traveller = "Q4", On = on });
        Assert.Equal(expected, string.Join(", ", answer.Stops.Select(s => $"{s.Trip.Destination.Name} {s.Certainty}")));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task WhereWas_AsOf_AnswersWhatWasKnownThen(StoreKind kind)
    {
        await using var diary = await OpenAsync(kind, Claim("Ada (Q1)", "Moscow", "2022-06-10", TripStatus.Planned));
        var then = await MomentAsync();
        await diary.RecordAsync("correction", 1, "2022-06-11", Claim("Ada (Q1)", "Moscow", "2022-06-10"));
        var request = new WhereWasRequest { Traveller = "Ada", On = "2022-06-10" };
        Assert.Equal(Certainty.Certain, Assert.Single((await diary.Client.WhereWasAsync(request)).Stops).Certainty);
        request.AsOf = then;
        Assert.Equal(Certainty.Possible, Assert.Single((await diary.Client.WhereWasAsync(request)).Stops).Certainty);
    }

    [Fact]
    public async Task WhereWas_WeakTrip_IsGivenOnlyWhenAskedFor()
    {
        await using var diary = await OpenAsync(StoreKind.Sqlite, Claim("Ada (Q1)", "Moscow", "2022-06-10", weak: true));
        Assert.Empty((await diary.Client.WhereWasAsync(new() { Traveller = "Ada", On = "2022-06-10" })).Stops);
        var answer = await diary.Client.WhereWasAsync(new() { Traveller = "Ada", On = "2022-06-10", IncludeWeak = true });
        var stop = Assert.Single(answer.Stops);
        Assert.Equal((Certainty.Possible, "told by weak claims alone"), (stop.Certainty, stop.Reason));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task WhoWasIn_ATown_GivesAllWhoMayHaveBeenThere(StoreKind kind)
    {
        await using var diary = await OpenAsync(kind, Diary);
        var answer = await diary.Client.WhoWasInAsync(new() { Place = "moscow", From = "2022-06-11", To = "2022-06-13" });
        Assert.Equal(
            ["Cy Possible", "Di Possible", "Ada Certain", "Bo Possible"],
            answer.Stops.Select(s => $"{s.Trip.Traveller.Name} {s.Certainty}"));
    }

    [Theory]
    [InlineData("", "RU", "2022-06-11", "", "Cy Di Ada Bo")]
    [InlineData("", "Russia", "2022-06-01", "2022-06-09", "Cy Di")]
    [InlineData("mosc", "", "2022-06-30", "", "Cy Ed")]
    [InlineData("Moscow", "Peru", "2022-06-11", "", "")]
    [InlineData("Atlantis", "", "2022-06-11", "", "")]
    [InlineData("Kyiv", "", "2022-06-11", "2022-06-12", "Di")]
    public async Task WhoWasIn_PlaceAndPeriod_GivesWhoFits(string place, string country, string from, string to, string expected)
    {
        await using var diary = await OpenAsync(StoreKind.Sqlite, Diary);
        var answer = await diary.Client.WhoWasInAsync(new() { Place = place, Country = country, From = from, To = to });
        Assert.Equal(expected, string.Join(' ', answer.Stops.Select(s => s.Trip.Traveller.Name)));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task WhoWasIn_Pages_HoldEachOnceInOrder(StoreKind kind)
    {
        await using var diary = await OpenAsync(kind);
        await diary.RecordAsync("a", 1, "2022-01-01",
            [.. Enumerable.Range(1, 20).Select(n => Claim($"Envoy {n:D2}", "Lima", n % 3 == 0 ? "2022-05-30" : $"2022-06-{n:D2}"))]);
        var seen = await WalkAsync(async token =>
        {
            var page = await diary.Client.WhoWasInAsync(
                new() { Place = "Lima", From = "2022-06-01", To = "2022-06-30", PageSize = 4, PageToken = token });
            Assert.InRange(page.Stops.Count, 1, 4);
            return (page.Stops.Select(s => s.Trip.Traveller.Name), page.NextPageToken);
        });
        Assert.Equal(Enumerable.Range(1, 20).Where(n => n % 3 != 0).Select(n => $"Envoy {n:D2}"), seen);
    }

    [Theory]
    [InlineData("", "", "2022-06-11", "", "place")]
    [InlineData("Lima", "", "", "", "from")]
    [InlineData("Lima", "", "June", "", "from")]
    [InlineData("Lima", "", "2022-06-11", "2022-06-10", "to")]
    public async Task WhoWasIn_WrongField_IsNamed(string place, string country, string from, string to, string field)
    {
        await using var diary = await OpenAsync(StoreKind.Sqlite);
        var request = new WhoWasInRequest { Place = place, Country = country, From = from, To = to };
        await RefusedAsync(field, async () => await diary.Client.WhoWasInAsync(request));
    }

    [Theory]
    [InlineData("", "2022-06-10", "traveller")]
    [InlineData("Ada", "", "on")]
    [InlineData("Ada", "2022-06-31", "on")]
    public async Task WhereWas_WrongField_IsNamed(string traveller, string on, string field)
    {
        await using var diary = await OpenAsync(StoreKind.Sqlite, Diary[0]);
        await RefusedAsync(field, async () => await diary.Client.WhereWasAsync(new() { Traveller = traveller, On = on }));
    }
}
