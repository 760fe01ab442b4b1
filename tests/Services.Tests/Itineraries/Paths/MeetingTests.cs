using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Services.Tests.Hosting;
using static Motorcade.Services.Tests.Itineraries.Paths.Said;

namespace Motorcade.Services.Tests.Itineraries.Paths;

public sealed class MeetingTests(PostgresServer postgres) : PathTests(postgres)
{
    private const string Widodo = "Joko Widodo (Q3318231)";
    private const string Putin = "Vladimir Putin (Q7747)";
    private const string Xi = "Xi Jinping (Q15031)";

    private static readonly TripClaim[] Diary =
    [
        Claim(Widodo, "Moscow", "2022-06-30", meets: Putin), Claim(Xi, "Astana", "2022-09-14/2022-09-16", meets: Putin),
        Claim(Putin, "Astana", "2022-09-15/2022-09-17", meets: $"{Xi}, {Widodo}"), Claim(Xi, "Moscow", "2023-03", meets: Putin),
    ];

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Meetings_OfTheHost_HoldTheGuestsTrip(StoreKind kind)
    {
        await using var diary = await OpenAsync(kind, Diary);
        var meetings = (await diary.Client.ListMeetingsAsync(new() { Person = "putin" })).Meetings;
        Assert.Equal(
            [
                "Joko Widodo+Vladimir Putin Moscow 2022-06-30..2022-06-30 1", "Xi Jinping+Vladimir Putin Astana 2022-09-15..2022-09-16 2",
                "Vladimir Putin+Joko Widodo Astana 2022-09-15..2022-09-17 1", "Xi Jinping+Vladimir Putin Moscow 2023-03..2023-03 1",
            ],
            meetings.OrderBy(m => m.Start).ThenByDescending(m => m.TripIds.Count).Select(Line));
        Assert.Equal(0.99, meetings.Single(m => m.TripIds.Count == 2).Confidence, 4);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Meetings_FromEitherSide_AreTheSame(StoreKind kind)
    {
        await using var diary = await OpenAsync(kind, Diary);
        var one = await diary.Client.ListMeetingsAsync(new() { Person = "Q15031", With = "putin" });
        var other = await diary.Client.ListMeetingsAsync(new() { Person = "putin", With = "Q15031" });
        Assert.Equal(2, one.Meetings.Count);
        Assert.Equal(one, other);
    }

    [Theory]
    [InlineData("2022-09-16", "2022-09-16", 2)]
    [InlineData("2022-09-14", "2022-09-14", 0)]
    [InlineData("2023-03-20", "", 1)]
    [InlineData("", "2022-06-29", 0)]
    public async Task Meetings_Period_GivesThoseThatTouchIt(string from, string to, int expected)
    {
        await using var diary = await OpenAsync(StoreKind.Sqlite, Diary);
        Assert.Equal(expected, (await diary.Client.ListMeetingsAsync(new() { Person = "putin", From = from, To = to })).Meetings.Count);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Meetings_AsOf_AreWhatWasKnownThen(StoreKind kind)
    {
        await using var diary = await OpenAsync(kind);
        await diary.RecordAsync("a", 1, "2022-06-01", Claim(Widodo, "Moscow", "2022-06-30", meets: Putin));
        var then = await MomentAsync();
        await diary.RecordAsync("a", 2, "2022-06-01", Claim(Widodo, "Moscow", "2022-06-30", meets: Xi));
        Assert.Empty((await diary.Client.ListMeetingsAsync(new() { Person = "putin" })).Meetings);
        Assert.Single((await diary.Client.ListMeetingsAsync(new() { Person = "putin", AsOf = then })).Meetings);
        Assert.Empty((await diary.Client.ListTripsAsync(new() { Meets = "putin" })).Trips);
        Assert.Single((await diary.Client.ListTripsAsync(new() { Meets = "putin", AsOf = then })).Trips);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Meetings_Pages_HoldEachOnceUndatedLast(StoreKind kind)
    {
        await using var diary = await OpenAsync(kind);
        await diary.RecordAsync("a", 1, "2022-01-01",
            [.. Enumerable.Range(1, 9).Select(n => Claim($"Envoy {n}", "Moscow", n == 4 ? "" : $"2022-06-0{n}", meets: Putin))]);
        var seen = await WalkAsync(async token =>
        {
            var page = await diary.Client.ListMeetingsAsync(new() { Person = "putin", PageSize = 2, PageToken = token });
            return (page.Meetings.Select(m => m.Start), page.NextPageToken);
        });
        Assert.Equal(["1", "2", "3", "5", "6", "7", "8", "9", ""], seen.Select(s => s.Length == 0 ? "" : s[^1..]));
    }

    [Fact]
    public async Task Meetings_WeakTrip_IsLeftOutUnlessAskedFor()
    {
        await using var diary = await OpenAsync(StoreKind.Sqlite, Claim(Widodo, "Moscow", "2022-06-30", meets: Putin, weak: true));
        Assert.Empty((await diary.Client.ListMeetingsAsync(new() { Person = "putin" })).Meetings);
        Assert.Single((await diary.Client.ListMeetingsAsync(new() { Person = "putin", IncludeWeak = true })).Meetings);
    }

    [Fact]
    public async Task Meetings_WithoutPerson_AreRefused()
    {
        await using var diary = await OpenAsync(StoreKind.Sqlite);
        await RefusedAsync("person", async () => await diary.Client.ListMeetingsAsync(new() { With = "putin" }));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Trips_Meets_GivesTripsOnWhichThePersonIsMet(StoreKind kind)
    {
        await using var diary = await OpenAsync(kind, Diary);
        var page = await diary.Client.ListTripsAsync(new() { Meets = "putin" });
        Assert.Equal((3L, "Q3318231 Q15031 Q15031"), (page.Total, string.Join(' ', page.Trips.Select(t => t.Traveller.Id))));
        var one = await diary.Client.ListTripsAsync(new() { Meets = "Q7747", Traveller = "widodo" });
        Assert.Equal("Moscow", Assert.Single(one.Trips).Destination.Name);
        Assert.Empty((await diary.Client.ListTripsAsync(new() { Meets = "nobody" })).Trips);
        var seen = await WalkAsync(async token =>
        {
            var part = await diary.Client.ListTripsAsync(new() { Meets = "putin", PageSize = 1, PageToken = token });
            return (part.Trips.Select(t => t.Id), part.NextPageToken);
        });
        Assert.Equal(page.Trips.Select(t => t.Id), seen);
    }

    private static string Line(Meeting meeting) =>
        $"{string.Join('+', meeting.Participants.Select(p => p.Name))} {meeting.Place.Name} {meeting.Start}..{meeting.End} "
        + meeting.TripIds.Count;
}
