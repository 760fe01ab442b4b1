using System.Text.Json.Nodes;
using Google.Protobuf.WellKnownTypes;
using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Gateway;
using static Motorcade.Services.Tests.Gateway.Exporting.ExportTrips;
using Term = Motorcade.Contracts.Rpc.Entities.V1.Term;

namespace Motorcade.Services.Tests.Gateway.Exporting;

/// <summary>The examples of the reference are what the forms write.</summary>
public sealed class ExampleTests : IAsyncLifetime
{
    private static readonly Trip Planned = Kyiv(TripStatus.Planned, 1);

    private GatewayHost host = null!;

    public static TheoryData<string> Forms => ["json", "jsonl", "csv", "colt.csv", "ics", "geojson", "atom"];

    public async ValueTask InitializeAsync()
    {
        host = await GatewayHost.StartAsync();
        host.Fakes.People["Q3052772"] = new()
        {
            Id = "Q3052772",
            Name = "Emmanuel Macron",
            Terms = { new Term { Office = "head_of_state", Title = "President", CountryCode = "FR", Start = "2017-05-14" } },
        };
        host.Fakes.Trips = [Chisinau(), Kyiv(TripStatus.Completed, 2)];
        host.Fakes.Past.Add(new()
        {
            Sequence = 42,
            Kind = ChangeKind.Changed,
            Trip = Kyiv(TripStatus.Completed, 2),
            Before = Planned,
            Recorded = Timestamp.FromDateTimeOffset(Recorded.AddDays(7)),
        });
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Example_OfEachForm_IsWhatItWrites(string extension)
    {
        var written = await host.Http.GetStringAsync($"http://localhost:5080/v1/trips.{extension}?traveller=macron");

        // A trip may have more to say than the example shows.
        if (extension.StartsWith("json", StringComparison.Ordinal))
            Assert.All(Example(extension).Split('\n').Zip(written.Split('\n')), line => AssertHolds(line.First, line.Second));
        else
            Assert.Equal(Example(extension).ReplaceLineEndings("\n"), written.ReplaceLineEndings("\n"));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task OpenApi_EachForm_HasItsExample(string extension)
    {
        var document = await host.GetAsync("/openapi/v1.json");

        var answers = document["paths"]![$"/v1/trips.{extension}"]!["get"]!["responses"]!["200"]!["content"]!.AsObject();
        var example = Assert.Single(answers).Value!["example"]!;
        if (example is JsonValue text)
            Assert.Equal(Example(extension), text.GetValue<string>());
        else
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Example(extension)), example));
    }

    [Fact]
    public async Task OpenApi_Parquet_IsBinary()
    {
        var document = await host.GetAsync("/openapi/v1.json");

        var answer = document["paths"]!["/v1/trips.parquet"]!["get"]!["responses"]!["200"]!["content"]!["application/vnd.apache.parquet"]!;
        var schema = answer["schema"]!["$ref"] is null ? answer["schema"]! : document["components"]!["schemas"]!["Stream"]!;
        Assert.Equal("binary", schema["format"]!.GetValue<string>());
    }

    private static void AssertHolds(string example, string written)
    {
        Assert.Equal(example.Length == 0, written.Length == 0);
        if (example.Length > 0)
            AssertHolds(JsonNode.Parse(example), JsonNode.Parse(written));
    }

    private static void AssertHolds(JsonNode? example, JsonNode? written)
    {
        if (example is JsonObject fields)
            Assert.All(fields, field => AssertHolds(field.Value, written![field.Key]));
        else if (example is JsonArray items)
            Assert.All(items.Select((item, i) => (item, i)), each => AssertHolds(each.item, written![each.i]));
        else
            Assert.True(JsonNode.DeepEquals(example, written), $"{example} became {written}");
    }

    private static Trip Chisinau()
    {
        var trip = Stop("5f1c", "Emmanuel Macron", "2022-06-15", "2022-06-15", "Chișinău", "MD", 47.00556, 28.8575, TripStatus.Completed);
        trip.Traveller.Id = "Q3052772";
        (trip.Destination.Id, trip.Destination.Country) = ("618426", "Moldova");
        trip.Meets.Add(new Person { Id = "Q3280", Name = "Maia Sandu" });
        (trip.SourceCount, trip.Official) = (1, true);
        trip.ReportedBy.Add("Élysée");
        return trip;
    }

    private static Trip Kyiv(TripStatus status, int version)
    {
        var trip = Stop("9a07", "Emmanuel Macron", "2022-06-16", "2022-06-16", "Kyiv", "UA", 50.45466, 30.5238, status);
        trip.Traveller.Id = "Q3052772";
        (trip.Destination.Id, trip.Destination.Country) = ("703448", "Ukraine");
        (trip.Version, trip.ClaimCount, trip.SourceCount) = (version, 3, 2);
        trip.ReportedBy.AddRange(["Reuters", "BBC"]);
        return trip;
    }

    private static string Example(string extension)
    {
        using var resource = typeof(GatewayModule).Assembly.GetManifestResourceStream($"examples/trips.{extension}")!;
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd();
    }
}
