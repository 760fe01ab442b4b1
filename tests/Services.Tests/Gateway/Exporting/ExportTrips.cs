using Google.Protobuf.WellKnownTypes;
using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Contracts.Rpc.Itineraries.V1;

namespace Motorcade.Services.Tests.Gateway.Exporting;

/// <summary>Trips that are hard on one form or another.</summary>
internal static class ExportTrips
{
    public static readonly DateTimeOffset Recorded = new(2022, 6, 10, 9, 30, 15, 250, TimeSpan.Zero);

    public static Trip Visit { get; } = With("t1", "Emmanuel Macron", "2022-06-15", "2022-06-17", "Chișinău", "MD", trip =>
    {
        (trip.Destination.Latitude, trip.Destination.Longitude) = (47.00556, 28.8575);
        trip.Traveller.Id = "Q3052772";
        trip.Destination.Id = "618426";
        trip.Destination.Country = "Moldova";
        trip.Meets.Add(new Person { Id = "Q3280", Name = "Maia Sandu" });
        trip.Meets.Add(new Person { Name = "Ursula von der Leyen" });
        trip.Event = "Summit, \"open\" and closed";
        trip.ReportedBy.AddRange(["Reuters", "Élysée"]);
        trip.Confidence = 0.123456789012345;
        trip.Official = true;
        trip.SourceCount = 2;
    });

    public static Trip Formula { get; } =
        Stop("t2", "=HYPERLINK(\"http://x\")", "2022-06", "2022-06", "-Lima\r\nnorth", "PE", -12.0432, -77.0282);

    public static Trip Cancelled { get; } = With("t3", "Владимир Путин", "2022-06-29", "", "北京", "CN", trip =>
    {
        trip.Status = TripStatus.Cancelled;
        trip.Version = 5;
    });

    public static Trip Undated { get; } = Stop("t4", "Ángel Ruiz", "", "", "", "PE", null, null);

    public static IReadOnlyList<Trip> All => [Formula, Visit, Cancelled, Undated];

    public static Trip Stop(
        string id, string who, string start, string end, string town, string code, double? north, double? east,
        TripStatus status = TripStatus.Planned)
    {
        var trip = new Trip
        {
            Id = id,
            Traveller = new Person { Name = who },
            Destination = new Place { Name = town, Country = $"Land {code}", CountryCode = code },
            Start = start,
            End = end,
            Status = status,
            ClaimCount = 1,
            Confidence = 0.9,
            Version = 2,
            Recorded = Timestamp.FromDateTimeOffset(Recorded),
        };
        if (north is { } latitude && east is { } longitude)
            (trip.Destination.Latitude, trip.Destination.Longitude) = (latitude, longitude);
        return trip;
    }

    /// <summary>As many different trips as are asked for, made as they are taken.</summary>
    public static IEnumerable<Trip> Many(int count)
    {
        for (var n = 0; n < count; n++)
        {
            var day = $"{new DateOnly(2000, 1, 1).AddDays(n / 20):yyyy-MM-dd}";
            yield return Stop($"m{n}", $"Traveller {n % 500}", day, day, $"Town {n}", "PE", n % 90, n % 180);
        }
    }

    public static async Task<byte[]> FetchAsync(GatewayHost host, string path, params IEnumerable<Trip> trips)
    {
        host.Fakes.Trips = trips;
        using var response = await host.Http.GetAsync(path);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        return await response.Content.ReadAsByteArrayAsync();
    }

    public static async Task<string> FetchTextAsync(GatewayHost host, string path, params IEnumerable<Trip> trips) =>
        new System.Text.UTF8Encoding(false, true).GetString(await FetchAsync(host, path, trips));

    private static Trip With(string id, string who, string start, string end, string town, string code, Action<Trip> change)
    {
        var trip = Stop(id, who, start, end, town, code, null, null);
        change(trip);
        return trip;
    }
}
