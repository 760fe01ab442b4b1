using System.Text;
using Google.Protobuf.WellKnownTypes;
using Ical.Net;
using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using static Motorcade.Services.Tests.Gateway.Exporting.ExportTrips;

namespace Motorcade.Services.Tests.Gateway.Exporting;

public sealed class CalendarTests : IAsyncLifetime
{
    private GatewayHost host = null!;

    public async ValueTask InitializeAsync() => host = await GatewayHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Calendar_OfAVisit_IsAnAllDaySpanWithAllThatIsKnown()
    {
        var visit = Assert.Single((await FetchCalendarAsync(Visit)).Events);

        Assert.True(visit.IsAllDay);
        Assert.Equal((new DateOnly(2022, 6, 15), new DateOnly(2022, 6, 18)), (visit.Start!.Date, visit.End!.Date));
        Assert.Equal("Emmanuel Macron in Chișinău, Moldova (planned)", visit.Summary);
        Assert.Equal(("t1@trips.motorcade", 2, "TENTATIVE"), (visit.Uid, visit.Sequence, visit.Status));
        Assert.Equal("Chișinău, Moldova", visit.Location);
        Assert.Equal((47.00556, 28.8575), (visit.GeographicLocation!.Latitude, visit.GeographicLocation.Longitude));
        Assert.Equal(new DateTime(2022, 6, 10, 9, 30, 15, DateTimeKind.Utc), visit.LastModified!.AsUtc);
        Assert.Equal(visit.LastModified, visit.DtStamp);
        Assert.Equal(
            "Attends Summit, \"open\" and closed.\nMeets Maia Sandu; Ursula von der Leyen.\nReported by Reuters, Élysée.\n"
                + "Dates: 2022-06-15 – 2022-06-17.\nQuotes: http://localhost/v1/trips/t1",
            visit.Description);
        Assert.Equal(["planned"], visit.Categories);
        Assert.Equal("http://localhost/v1/trips/t1", visit.Url!.ToString());
    }

    [Theory]
    [InlineData(TripStatus.Proposed, "TENTATIVE")]
    [InlineData(TripStatus.Planned, "TENTATIVE")]
    [InlineData(TripStatus.Underway, "CONFIRMED")]
    [InlineData(TripStatus.Completed, "CONFIRMED")]
    [InlineData(TripStatus.Postponed, "CANCELLED")]
    [InlineData(TripStatus.Cancelled, "CANCELLED")]
    [InlineData(TripStatus.Denied, "CANCELLED")]
    public async Task Calendar_Status_IsWhatCalendarsKnow(TripStatus status, string expected)
    {
        var trip = Stop("t", "Ada", "2022-06-15", "2022-06-15", "Lima", "PE", null, null, status);

        Assert.Equal(expected, Assert.Single((await FetchCalendarAsync(trip)).Events).Status);
    }

    [Theory]
    [InlineData("2022-06", "2022-06", "2022-06-01", "2022-07-01", "month", "June 2022")]
    [InlineData("2022-02-27", "2022-03", "2022-02-27", "2022-04-01", "month", "February 2022 – March 2022")]
    [InlineData("2022", "", "2022-01-01", "2023-01-01", "year", "2022")]
    public async Task Calendar_CoarseDates_AreSpansThatSaySo(
        string start, string end, string first, string beyond, string precision, string said)
    {
        var coarse = Assert.Single((await FetchCalendarAsync(Stop("t", "Ada", start, end, "Lima", "PE", null, null))).Events);

        Assert.Equal((DateOnly.Parse(first), DateOnly.Parse(beyond)), (coarse.Start!.Date, coarse.End!.Date));
        Assert.EndsWith($"(planned, some time in {said})", coarse.Summary, StringComparison.Ordinal);
        Assert.Contains($"dates by the {precision}", coarse.Categories);
    }

    [Fact]
    public async Task Calendar_UndatedTrips_AreCountedAndLeftOut()
    {
        var calendar = await FetchCalendarAsync(Visit, Undated, Undated);

        Assert.Single(calendar.Events);
        Assert.Equal("2 trips have no date and are left out.", calendar.Properties["COMMENT"]!.Value);
        Assert.Null((await FetchCalendarAsync(Visit)).Properties["COMMENT"]);
    }

    [Fact]
    public async Task Calendar_WithdrawnLately_StandsAsCancelledOnceAndInItsNextSequence()
    {
        var gone = Stop("gone", "Ada", "2022-07-01", "2022-07-02", "Lima", "PE", null, null);
        var back = Stop("t1", "Bo", "2022-07-01", "2022-07-02", "Lima", "PE", null, null);
        Past(9, ChangeKind.Added, back, 1);
        Past(8, ChangeKind.Withdrawn, gone, 2);
        Past(7, ChangeKind.Withdrawn, back, 3);
        Past(6, ChangeKind.Changed, gone, 4);
        Past(5, ChangeKind.Withdrawn, Stop("old", "Cy", "2022-07-01", "", "Lima", "PE", null, null), 31);

        var calendar = await FetchCalendarAsync(Visit);

        var withdrawn = Assert.Single(calendar.Events, e => e.Uid != "t1@trips.motorcade");
        Assert.Equal(("gone@trips.motorcade", "CANCELLED", 3), (withdrawn.Uid, withdrawn.Status, withdrawn.Sequence));
        Assert.Equal("Ada in Lima, Land PE (withdrawn)", withdrawn.Summary);
        host.Fakes.Trips = [];
        Assert.DoesNotContain("BEGIN:VEVENT", await FetchTextAsync(host, "/v1/trips.ics?as_of=2022-06-20"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calendar_ItsHead_NamesTheFilterAndWhenToComeAgain()
    {
        var calendar = await FetchCalendarAsync([], "?traveller=Erdo%C4%9Fan&country=GE&status=planned");

        Assert.Equal("Motorcade: Erdoğan, in GE, planned", calendar.Properties["NAME"]!.Value);
        Assert.Equal("PT1H", calendar.Properties["REFRESH-INTERVAL"]!.Value!.ToString());
        Assert.Equal("PT1H", calendar.Properties["X-PUBLISHED-TTL"]!.Value);
        Assert.Equal("2.0", calendar.Version);
        Assert.Empty(calendar.Events);
    }

    [Fact]
    public async Task Calendar_LongLinesOfAnyScript_AreFoldedBetweenCharacters()
    {
        var name = string.Concat(Enumerable.Repeat("Владимир 北京 𝒜𝒷🛬 ", 20)).Trim();
        var trip = Stop("t", name, "2022-06-15", "", "Lima; north, \\ south", "PE", null, null);
        var bytes = await FetchAsync(host, "/v1/trips.ics", trip);

        var lines = new UTF8Encoding(false, true).GetString(bytes).Split("\r\n");
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain(lines, line => line.Contains('\n', StringComparison.Ordinal));
        var read = Assert.Single(Calendar.Load(Encoding.UTF8.GetString(bytes))!.Events);
        Assert.Equal($"{name} in Lima; north, \\ south, Land PE (planned)", read.Summary);
    }

    private void Past(long sequence, ChangeKind kind, Trip trip, int daysAgo) => host.Fakes.Past.Add(new()
    {
        Sequence = sequence,
        Kind = kind,
        Trip = trip,
        Recorded = Timestamp.FromDateTimeOffset(DateTimeOffset.UtcNow.AddDays(-daysAgo)),
    });

    private Task<Calendar> FetchCalendarAsync(params Trip[] trips) => FetchCalendarAsync(trips, "");

    private async Task<Calendar> FetchCalendarAsync(Trip[] trips, string query) =>
        Calendar.Load(await FetchTextAsync(host, $"/v1/trips.ics{query}", trips))!;
}
