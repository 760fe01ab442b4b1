using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;
using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using static Motorcade.Services.Tests.Gateway.Exporting.ExportTrips;

namespace Motorcade.Services.Tests.Gateway.Exporting;

/// <summary>What all forms have in common.</summary>
public sealed class ExportTests : IAsyncLifetime
{
    private GatewayHost host = null!;

    public static TheoryData<string, string> Forms => new()
    {
        { "json", "application/json" },
        { "jsonl", "application/x-ndjson" },
        { "csv", "text/csv" },
        { "colt.csv", "text/csv" },
        { "parquet", "application/vnd.apache.parquet" },
        { "ics", "text/calendar" },
        { "geojson", "application/geo+json" },
    };

    public static TheoryData<string> Extensions => [.. Forms.Select(f => f.Data.Item1)];

    public async ValueTask InitializeAsync() => host = await GatewayHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Get_EachForm_HasItsTypeAndFileName(string extension, string type)
    {
        host.Fakes.Trips = All;
        using var response = await host.Http.GetAsync($"/v1/trips.{extension}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"motorcade-trips.{extension}", response.Content.Headers.ContentDisposition!.FileName);
        Assert.NotEmpty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [MemberData(nameof(Extensions))]
    public async Task Get_EachForm_AsksWithAllFilters(string extension)
    {
        var asked = new StreamTripsRequest
        {
            Traveller = "Erdoğan",
            Place = "Tbilisi",
            Country = "GE",
            From = "2022-06-01",
            To = "2022-06-30",
            Statuses = { TripStatus.Planned, TripStatus.Cancelled },
            Meets = "Sandu",
            Event = "summit",
            IncludeWeak = true,
            AsOf = Timestamp.FromDateTimeOffset(new DateTimeOffset(2024, 5, 6, 12, 0, 0, TimeSpan.Zero)),
        };

        await FetchAsync(host, $"/v1/trips.{extension}?traveller=Erdo%C4%9Fan&place=Tbilisi&country=GE&from=2022-06-01&to=2022-06-30"
            + "&status=planned,cancelled&meets=Sandu&event=summit&include_weak=true&as_of=2024-05-06T12:00:00Z");

        Assert.Contains(asked, host.Fakes.Asked.OfType<StreamTripsRequest>());
    }

    [Fact]
    public async Task Json_OfAllTrips_IsOneDocumentOfThem()
    {
        var all = JsonNode.Parse(await FetchTextAsync(host, "/v1/trips.json", All))!["trips"]!.AsArray();

        Assert.Equal(["t2", "t1", "t3", "t4"], all.Select(t => t!["id"]!.GetValue<string>()));
        Assert.Equal("""{"trips":[]}""", await FetchTextAsync(host, "/v1/trips.json"));
    }

    [Fact]
    public async Task JsonLines_EachLine_IsATripAsInTheList()
    {
        var lines = (await FetchTextAsync(host, "/v1/trips.jsonl", All)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(4, lines.Length);
        Assert.Equal("-Lima\r\nnorth", JsonNode.Parse(lines[0])!["destination"]!["name"]!.GetValue<string>());
        host.Fakes.Trips = [FakeServices.Trip];
        var listed = (await host.GetAsync("/v1/trips"))["trips"]![0]!.ToJsonString();
        Assert.Equal(listed, JsonNode.Parse(await host.Http.GetStringAsync("/v1/trips.jsonl"))!.ToJsonString());
    }

    [Theory]
    [MemberData(nameof(Extensions))]
    public async Task Get_ServiceRefuses_IsAProblemBeforeTheFirstByte(string extension)
    {
        var violation = new BadRequest.Types.FieldViolation { Field = "to", Description = "lies before from" };
        var refusal = new Google.Rpc.Status
        {
            Code = (int)StatusCode.InvalidArgument,
            Details = { Any.Pack(new BadRequest { FieldViolations = { violation } }) },
        };
        host.Fakes.Failure = refusal.ToRpcException();

        using var response = await host.Http.GetAsync($"/v1/trips.{extension}?from=2024-02-01&to=2024-01-01");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Null(response.Content.Headers.ContentDisposition);
        Assert.Contains("to: lies before from", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Extensions))]
    public async Task Get_UnknownFilter_IsRefusedByName(string extension)
    {
        using var response = await host.Http.GetAsync($"/v1/trips.{extension}?page_size=3");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Empty(host.Fakes.Asked);
    }

    [Theory]
    [MemberData(nameof(Extensions))]
    public async Task Get_ServiceDiesOnTheWay_BreaksTheConnection(string extension)
    {
        host.Fakes.Trips = Many(3).Concat(Dying());

        await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            using var response = await host.Http.GetAsync($"/v1/trips.{extension}", HttpCompletionOption.ResponseHeadersRead);
            await response.Content.ReadAsByteArrayAsync();
        });

        Assert.Equal(4, host.Fakes.Pulled);
    }

    [Theory]
    [MemberData(nameof(Extensions))]
    public async Task Get_ReadSlowly_PullsNoMoreThanIsTaken(string extension)
    {
        const int all = 50_000;
        host.Fakes.Trips = Many(all);
        using var response = await host.Http.GetAsync($"/v1/trips.{extension}", HttpCompletionOption.ResponseHeadersRead);
        await using var body = await response.Content.ReadAsStreamAsync();
        var first = new byte[512];
        await body.ReadExactlyAsync(first);

        Assert.InRange(await PulledUntilStillAsync(), 1, 20_000);
        var rest = await CountAsync(body);

        Assert.True(rest > 500_000, $"{rest} bytes");
        Assert.Equal(all, host.Fakes.Pulled);
    }

    [Fact]
    public async Task Get_CallerLeaves_EndsTheServicesStream()
    {
        host.Fakes.Trips = Many(1_000_000);
        using (var response = await host.Http.GetAsync("/v1/trips.jsonl", HttpCompletionOption.ResponseHeadersRead))
        {
            await using var body = await response.Content.ReadAsStreamAsync();
            await body.ReadExactlyAsync(new byte[512]);
        }

        Assert.InRange(await PulledUntilStillAsync(), 1, 900_000);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("ics")]
    [InlineData("parquet")]
    [InlineData("atom")]
    public async Task Get_NothingChangedSince_Is304(string extension)
    {
        host.Fakes.Past.Add(Change(7));
        using var first = await host.Http.GetAsync($"/v1/trips.{extension}?traveller=macron");
        using var again = await AskAgainAsync($"/v1/trips.{extension}?traveller=macron", first.Headers.ETag!);
        using var other = await AskAgainAsync($"/v1/trips.{extension}?traveller=scholz", first.Headers.ETag!);
        host.Fakes.Past.Insert(0, Change(8));
        using var changed = await AskAgainAsync($"/v1/trips.{extension}?traveller=macron", first.Headers.ETag!);

        Assert.Equal(
            (HttpStatusCode.NotModified, HttpStatusCode.OK, HttpStatusCode.OK), (again.StatusCode, other.StatusCode, changed.StatusCode));
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
        Assert.NotNull(first.Content.Headers.LastModified);
        using var since = await host.Http.SendAsync(new(HttpMethod.Get, $"/v1/trips.{extension}")
        {
            Headers = { IfModifiedSince = first.Content.Headers.LastModified },
        });
        Assert.Equal(HttpStatusCode.NotModified, since.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Extensions))]
    public async Task Head_EachForm_HasTheHeadersOfGetAndStreamsNothing(string extension)
    {
        host.Fakes.Trips = Many(3);
        using var head = await host.Http.SendAsync(new(HttpMethod.Head, $"/v1/trips.{extension}"));

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal($"motorcade-trips.{extension}", head.Content.Headers.ContentDisposition!.FileName);
        Assert.NotNull(head.Headers.ETag);
        Assert.Equal(0, host.Fakes.Pulled);
        using var get = await host.Http.GetAsync($"/v1/trips.{extension}");
        Assert.Equal((head.Headers.ETag, head.Content.Headers.ContentType), (get.Headers.ETag, get.Content.Headers.ContentType));
    }

    [Theory]
    [InlineData("/v1/trips.ics", HttpStatusCode.OK, "Basic")]
    [InlineData("/v1/trips.atom", HttpStatusCode.OK, "Basic")]
    [InlineData("/v1/trips.csv", HttpStatusCode.OK, "Bearer")]
    public async Task Get_WithTheKeyAsPassword_IsLetIn(string path, HttpStatusCode status, string lastChallenge)
    {
        await using var locked = await GatewayHost.StartAsync(("Gateway:ApiKeys:0", "sesame:ö"));
        using var refused = await locked.Http.GetAsync(path);
        var credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes("anybody:sesame:ö"));
        var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Authorization = new("Basic", credentials) } };

        using var response = await locked.Http.SendAsync(request);

        Assert.Equal((HttpStatusCode.Unauthorized, status), (refused.StatusCode, response.StatusCode));
        Assert.Equal(lastChallenge, refused.Headers.WwwAuthenticate.Last().Scheme);
    }

    private static TripChange Change(long sequence) =>
        new() { Sequence = sequence, Kind = ChangeKind.Changed, Trip = Visit, Recorded = Timestamp.FromDateTimeOffset(Recorded) };

    private static IEnumerable<Trip> Dying() => [null!];

    private Task<HttpResponseMessage> AskAgainAsync(string path, EntityTagHeaderValue tag) =>
        host.Http.SendAsync(new HttpRequestMessage(HttpMethod.Get, path) { Headers = { IfNoneMatch = { tag } } });

    /// <summary>How much the services had given when they had to wait for the reader.</summary>
    private async Task<int> PulledUntilStillAsync()
    {
        for (var before = -1; ;)
        {
            var pulled = host.Fakes.Pulled;
            if (pulled == before)
                return pulled;
            before = pulled;
            await Task.Delay(250);
        }
    }

    private static async Task<long> CountAsync(Stream body)
    {
        var (buffer, count) = (new byte[16 * 1024], 0L);
        while (await body.ReadAsync(buffer) is var read and > 0)
            count += read;
        return count;
    }
}
