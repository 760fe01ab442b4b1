using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Services.Tests.Hosting;
using static Motorcade.Services.Tests.Itineraries.Paths.Said;

namespace Motorcade.Services.Tests.Itineraries.Paths;

public sealed class EventTests(PostgresServer postgres) : PathTests(postgres)
{
    private static readonly TripClaim[] Diary =
    [
        Claim("Ada (Q1)", "Elmau", "2022-06-26/2022-06-28", to: "G7 summit"),
        Claim("Bo (Q2)", "Elmau", "2022-06-26/2022-06-28", to: "the G7 summit"),
        Claim("Cy (Q3)", "Germany", "2022-06", TripStatus.Planned, to: "Group of Seven summit in Elmau"),
        Claim("Di (Q4)", "Elmau", "2022-06-27", TripStatus.Cancelled, to: "summit"), Claim("Ed (Q5)", "Berlin", "2022-06-27", to: "summit"),
        Claim("Ada (Q1)", "Bali", "2022-11-15/2022-11-16", to: "G20 summit"), Claim("Flo (Q6)", "Astana", "", to: "economic forum"),
    ];

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Events_AcrossArticles_AreGatheredWithTheirAttendees(StoreKind kind)
    {
        await using var diary = await OpenAsync(kind, Diary);
        var events = (await diary.Client.ListEventsAsync(new())).Events;
        Assert.Equal(
            [
                "G7 summit Elmau 2022-06-26..2022-06-28 4", "summit Berlin 2022-06-27..2022-06-27 1",
                "G20 summit Bali 2022-11-15..2022-11-16 1", "economic forum Astana .. 1",
            ],
            events.Select(e => $"{e.Name} {e.Place.Name} {e.Start}..{e.End} {e.Attendees.Count}"));
        Assert.Equal(
            ["Ada Certain", "Bo Certain", "Cy Possible", "Di Unlikely"],
            events[0].Attendees.Select(a => $"{a.Trip.Traveller.Name} {a.Certainty}").OrderBy(l => l.Split(' ')[0]));
        Assert.Equal(events[0].Attendees.Select(a => a.Certainty).Order(), events[0].Attendees.Select(a => a.Certainty));
    }

    [Theory]
    [InlineData("group of seven", "", "", "", "", "G7 summit")]
    [InlineData("g7", "", "", "", "", "G7 summit")]
    [InlineData("econ", "", "", "", "", "economic forum")]
    [InlineData("", "ada", "", "", "", "G7 summit, G20 summit")]
    [InlineData("", "", "ID", "", "", "G20 summit")]
    [InlineData("summit", "", "Germany", "", "", "G7 summit, summit")]
    [InlineData("", "", "", "2022-06-28", "2022-11-01", "G7 summit")]
    [InlineData("G8", "", "", "", "", "")]
    public async Task Events_Filter_GivesWhatFitsWithAllAttendees(
        string name, string who, string country, string from, string to, string expected)
    {
        await using var diary = await OpenAsync(StoreKind.Sqlite, Diary);
        var request = new ListEventsRequest { Name = name, Attendee = who, Country = country, From = from, To = to };
        var events = (await diary.Client.ListEventsAsync(request)).Events;
        Assert.Equal(expected, string.Join(", ", events.Select(e => e.Name)));
        Assert.All(events.Where(e => e.Name == "G7 summit"), e => Assert.Equal(4, e.Attendees.Count));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Events_LaterAttendee_KeepsTheIdAndIsNotThereBefore(StoreKind kind)
    {
        await using var diary = await OpenAsync(kind, Diary[0]);
        var before = Assert.Single((await diary.Client.ListEventsAsync(new())).Events);
        var then = await MomentAsync();
        await TellAsync(diary, Diary[1]);
        var after = Assert.Single((await diary.Client.ListEventsAsync(new())).Events);
        Assert.Equal((before.Id, 2), (after.Id, after.Attendees.Count));
        Assert.Equal(before, Assert.Single((await diary.Client.ListEventsAsync(new() { AsOf = then })).Events));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Events_Pages_HoldEachOnceUndatedLast(StoreKind kind)
    {
        await using var diary = await OpenAsync(kind, Diary);
        var whole = (await diary.Client.ListEventsAsync(new())).Events;
        var seen = await WalkAsync<Event>(async token =>
        {
            var page = await diary.Client.ListEventsAsync(new() { PageSize = 1, PageToken = token });
            return (page.Events, page.NextPageToken);
        });
        Assert.Equal(whole, seen);
    }

    [Fact]
    public async Task Events_WeakTrip_AttendsOnlyWhenAskedFor()
    {
        await using var diary = await OpenAsync(StoreKind.Sqlite, Claim("Ada (Q1)", "Elmau", "2022-06-26", to: "G7 summit", weak: true));
        Assert.Empty((await diary.Client.ListEventsAsync(new())).Events);
        Assert.Single((await diary.Client.ListEventsAsync(new() { IncludeWeak = true })).Events);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Trips_Event_GivesTripsToItUnderAnyName(StoreKind kind)
    {
        await using var diary = await OpenAsync(kind, Diary);
        foreach (var (name, expected) in new[] { ("G7 summit", 3), ("group of seven", 3), ("summit", 6), ("forum", 1), ("nothing", 0) })
            Assert.Equal((name, expected), (name, (int)(await diary.Client.ListTripsAsync(new() { Event = name })).Total));
        var trip = Assert.Single((await diary.Client.ListTripsAsync(new() { Event = "g7", Traveller = "ada" })).Trips);
        Assert.Equal("Elmau", trip.Destination.Name);
    }
}
