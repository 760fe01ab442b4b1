using System.Text.Json.Nodes;
using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using static Motorcade.Services.Tests.Gateway.Exporting.ExportTrips;

namespace Motorcade.Services.Tests.Gateway.Exporting;

public sealed class GeoJsonTests : IAsyncLifetime
{
    private GatewayHost host = null!;

    public async ValueTask InitializeAsync() => host = await GatewayHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Map_OfStops_HasPointsAndNullWhereNoPlaceIsKnown()
    {
        var features = await FeaturesAsync(All);

        Assert.Equal(4, features.Count);
        Assert.All(features, f => Assert.Equal(("Feature", "stop"), ((string)f["type"]!, (string)f["properties"]!["kind"]!)));
        Assert.Equal("""{"type":"Point","coordinates":[28.8575,47.00556]}""", features[1]["geometry"]!.ToJsonString());
        Assert.Null(features[2]["geometry"]);
        Assert.Equal("Chișinău", features[1]["properties"]!["place"]!.GetValue<string>());
        Assert.Equal("t1", features[1]["id"]!.GetValue<string>());
        Assert.Null(features[3]["properties"]!["start"]);
    }

    [Fact]
    public async Task Map_OfStopsInARow_HasGreatCircleLegsCutAtTheAntimeridian()
    {
        var features = await FeaturesAsync(
            Stop("paris", "Ada", "2022-06-13", "2022-06-15", "Paris", "FR", 48.85, 2.35),
            Stop("tokyo", "Ada", "2022-06-18", "2022-06-19", "Tokyo", "JP", 35.69, 139.69),
            Stop("la", "Ada", "2022-06-20", "", "Los Angeles", "US", 34.05, -118.24));

        Assert.Equal(["stop", "stop", "leg", "stop", "leg"], features.Select(f => f["properties"]!["kind"]!.GetValue<string>()));
        var over = features[2];
        Assert.Equal(("LineString", "paris-tokyo"), (over["geometry"]!["type"]!.GetValue<string>(), over["id"]!.GetValue<string>()));
        Assert.Equal(9712, over["properties"]!["kilometres"]!.GetValue<double>(), 15.0);
        Assert.Equal(("2022-06-15", "2022-06-18"), ((string)over["properties"]!["leaves"]!, (string)over["properties"]!["arrives"]!));
        var line = Positions(over["geometry"]!["coordinates"]!);
        Assert.Equal(((2.35, 48.85), (139.69, 35.69)), (line[0], line[^1]));
        Assert.True(line.Max(p => p.Latitude) > 65);
        var across = features[4]["geometry"]!;
        Assert.Equal("MultiLineString", across["type"]!.GetValue<string>());
        var parts = across["coordinates"]!.AsArray().Select(part => Positions(part!)).ToList();
        Assert.Equal((180.0, -180.0), (parts[0][^1].Longitude, parts[1][0].Longitude));
        Assert.Equal(parts[0][^1].Latitude, parts[1][0].Latitude);
        var steps = parts.SelectMany(part => part.Zip(part.Skip(1)));
        Assert.All(steps, step => Assert.InRange(step.First.Longitude - step.Second.Longitude, -180, 180));
    }

    public static TheoryData<string, Trip> NoWays => new()
    {
        { "four days later", Stop("b", "Ada", "2022-06-19", "", "Tokyo", "JP", 35.69, 139.69) },
        { "another traveller", Stop("b", "Bo", "2022-06-16", "", "Tokyo", "JP", 35.69, 139.69) },
        { "called off", Stop("b", "Ada", "2022-06-16", "", "Tokyo", "JP", 35.69, 139.69, TripStatus.Cancelled) },
        { "proposed", Stop("b", "Ada", "2022-06-16", "", "Tokyo", "JP", 35.69, 139.69, TripStatus.Proposed) },
        { "some time in the month", Stop("b", "Ada", "2022-06", "", "Tokyo", "JP", 35.69, 139.69) },
        { "no coordinates", Stop("b", "Ada", "2022-06-16", "", "Tokyo", "JP", null, null) },
        { "the same place", Stop("b", "Ada", "2022-06-16", "", "Paris", "FR", 48.85, 2.35) },
    };

    [Theory]
    [MemberData(nameof(NoWays))]
    public async Task Map_OfStopsThatAreNotInARow_HasNoLeg(string why, Trip next)
    {
        var features = await FeaturesAsync(Stop("a", "Ada", "2022-06-13", "2022-06-15", "Paris", "FR", 48.85, 2.35), next);

        Assert.True(features.All(f => f["properties"]!["kind"]!.GetValue<string>() == "stop"), why);
    }

    [Fact]
    public async Task Map_OfNoTrips_IsAnEmptyCollection() =>
        Assert.Equal("""{"type":"FeatureCollection","features":[]}""", await FetchTextAsync(host, "/v1/trips.geojson"));

    private static List<(double Longitude, double Latitude)> Positions(JsonNode line) =>
        [.. line.AsArray().Select(p => (p![0]!.GetValue<double>(), p[1]!.GetValue<double>()))];

    private async Task<List<JsonNode>> FeaturesAsync(params IEnumerable<Trip> trips)
    {
        var map = JsonNode.Parse(await FetchTextAsync(host, "/v1/trips.geojson", trips))!;
        Assert.Equal("FeatureCollection", map["type"]!.GetValue<string>());
        return [.. map["features"]!.AsArray().Select(f => f!)];
    }
}
