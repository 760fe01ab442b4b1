using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Sylvan.Data.Csv;
using static Motorcade.Services.Tests.Gateway.Exporting.ExportTrips;

namespace Motorcade.Services.Tests.Gateway.Exporting;

public sealed class TableTests : IAsyncLifetime
{
    private GatewayHost host = null!;

    public async ValueTask InitializeAsync() => host = await GatewayHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Csv_ReadBack_HoldsEveryCell()
    {
        var rows = Rows(await FetchTextAsync(host, "/v1/trips.csv", All));

        Assert.Equal(4, rows.Count);
        Assert.Equal(
            ("Emmanuel Macron", "Chișinău", "47.00556", "28.8575", "Summit, \"open\" and closed", "Maia Sandu; Ursula von der Leyen"),
            (rows[1]["traveller"], rows[1]["place"], rows[1]["latitude"], rows[1]["longitude"], rows[1]["event"], rows[1]["meets"]));
        Assert.Equal(("0.123456789012345", "true", "2"), (rows[1]["confidence"], rows[1]["official"], rows[1]["source_count"]));
        Assert.Equal("2022-06-10T09:30:15.2500000Z", rows[1]["recorded"]);
        Assert.Equal(
            ("2022-06", "2022-06-01", "2022-06-30", "month"),
            (rows[0]["start"], rows[0]["first_day"], rows[0]["last_day"], rows[0]["precision"]));
        Assert.Equal(("", "", "", ""), (rows[3]["start"], rows[3]["first_day"], rows[3]["precision"], rows[3]["latitude"]));
        Assert.Equal(("Владимир Путин", "北京", "cancelled"), (rows[2]["traveller"], rows[2]["place"], rows[2]["status"]));
    }

    [Fact]
    public async Task Csv_TextOfOthers_IsNoFormula()
    {
        var row = Rows(await FetchTextAsync(host, "/v1/trips.csv", Formula))[0];

        Assert.Equal(("'=HYPERLINK(\"http://x\")", "'-Lima\r\nnorth"), (row["traveller"], row["place"]));
        Assert.Equal("-77.0282", row["longitude"]);
    }

    [Fact]
    public async Task Csv_Written_IsAsTheStandardHasIt()
    {
        var text = await FetchTextAsync(host, "/v1/trips.csv", Visit);

        Assert.StartsWith("id,traveller_id,traveller,", text, StringComparison.Ordinal);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.Contains(",\"Summit, \"\"open\"\" and closed\",", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/v1/trips.csv", 29)]
    [InlineData("/v1/trips.colt.csv", 26)]
    public async Task Table_OfNoTrips_IsItsHeader(string path, int columns)
    {
        var text = await FetchTextAsync(host, path);

        Assert.Equal(columns, Assert.Single(text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)).Split(',').Length);
    }

    [Fact]
    public async Task Colt_ATrip_HasLeaderDestinationDatesAndPurpose()
    {
        var trip = Visit.Clone();
        trip.Traveller = new Person { Id = "Q3280", Name = "Maia Sandu" };
        trip.Meets.Clear();
        trip.Meets.Add(new Person { Id = "Q7", Name = "A Host" });
        trip.Destination.CountryCode = "MD";
        var row = Rows(await FetchTextAsync(host, "/v1/trips.colt.csv", trip))[0];

        Assert.Equal(("Maia Sandu", "S"), (row["LeaderFullName"], row["LeaderRole"]));
        Assert.Equal(("Moldova", "MDA"), (row["LeaderCountryOrIGO"], row["LeaderCountryISO"]));
        Assert.Equal(("Moldova", "MDA", "Chișinău"), (row["CountryVisited"], row["CountryVisitedISO"], row["CityVisited"]));
        Assert.Equal(
            ("2022", "2022-06-15", "2022-06-17", "3"),
            (row["TripYear"], row["TripStartDate"], row["TripEndDate"], row["TripDuration"]));
        Assert.Equal(("Yes", "A Host", "No"), (row["MetHostHoGS"], row["HostHOGSName"], row["MetNonhostHOGS"]));
        Assert.Equal(("Yes", "Summit, \"open\" and closed"), (row["AttendedMultilatEvent"], row["NameMultilatEvent"]));
        Assert.Equal("Summit, \"open\" and closed; meeting A Host", row["Purpose"]);
    }

    [Fact]
    public async Task Colt_WhatIsNotKnown_IsLeftEmpty()
    {
        var rows = Rows(await FetchTextAsync(host, "/v1/trips.colt.csv", Undated, Formula, Cancelled));

        Assert.Equal(("", "", ""), (rows[0]["TripStartDate"], rows[0]["TripYear"], rows[0]["LeaderRole"]));
        Assert.Equal(("", "No"), (rows[0]["Purpose"], rows[0]["MetHostHoGS"]));
        Assert.Equal(("", "month"), (rows[1]["TripDuration"], rows[1]["DatePrecision"]));
        Assert.Equal(("2022-06-29", "", ""), (rows[2]["TripStartDate"], rows[2]["TripEndDate"], rows[2]["TripDuration"]));
    }

    [Fact]
    public async Task Colt_OneLeaderOnManyTrips_IsAskedForOnce()
    {
        Trip[] trips = [.. Many(50)];
        foreach (var trip in trips)
            trip.Traveller.Id = "Q1";
        await FetchTextAsync(host, "/v1/trips.colt.csv", trips);

        Assert.Single(host.Fakes.Asked.OfType<Contracts.Rpc.Entities.V1.GetEntityRequest>());
    }

    private static List<Dictionary<string, string>> Rows(string text)
    {
        using var reader = CsvDataReader.Create(new StringReader(text));
        var rows = new List<Dictionary<string, string>>();
        while (reader.Read())
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, reader.GetString));
        return rows;
    }
}
