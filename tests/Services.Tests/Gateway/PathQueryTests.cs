using System.Net;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Motorcade.Contracts.Rpc.Itineraries.V1;

namespace Motorcade.Services.Tests.Gateway;

/// <summary>The questions that put trips together, over HTTP.</summary>
public sealed class PathQueryTests : IAsyncLifetime
{
    private const string Common = "from=2022-06-01&to=2022-06-30&include_weak=true&as_of=2024-05-06T12:00:00Z&page_size=7&page_token=x";

    private static readonly Timestamp Noon = Timestamp.FromDateTimeOffset(new(2024, 5, 6, 12, 0, 0, TimeSpan.Zero));

    private GatewayHost host = null!;

    public static TheoryData<string, IMessage> Asked => new()
    {
        {
            $"/v1/journeys?traveller=Erdo%C4%9Fan&{Common}",
            new ListJourneysRequest
            {
                Traveller = "Erdoğan", From = "2022-06-01", To = "2022-06-30", IncludeWeak = true, AsOf = Noon, PageSize = 7,
                PageToken = "x",
            }
        },
        {
            "/v1/whereabouts?traveller=macron&on=2022-06-15&include_weak=true&as_of=2024-05-06T12:00:00Z",
            new WhereWasRequest { Traveller = "macron", On = "2022-06-15", IncludeWeak = true, AsOf = Noon }
        },
        {
            $"/v1/presence?place=Chi%C8%99in%C4%83u&country=MD&{Common}",
            new WhoWasInRequest
            {
                Place = "Chișinău", Country = "MD", From = "2022-06-01", To = "2022-06-30", IncludeWeak = true, AsOf = Noon, PageSize = 7,
                PageToken = "x",
            }
        },
        {
            $"/v1/meetings?person=putin&with=xi&{Common}",
            new ListMeetingsRequest
            {
                Person = "putin", With = "xi", From = "2022-06-01", To = "2022-06-30", IncludeWeak = true, AsOf = Noon, PageSize = 7,
                PageToken = "x",
            }
        },
        {
            $"/v1/events?name=G7&attendee=scholz&country=DE&{Common}",
            new ListEventsRequest
            {
                Name = "G7", Attendee = "scholz", Country = "DE", From = "2022-06-01", To = "2022-06-30", IncludeWeak = true, AsOf = Noon,
                PageSize = 7, PageToken = "x",
            }
        },
        { "/v1/events", new ListEventsRequest() },
        {
            $"/v1/crossings?traveller=macron&with=scholz&{Common}",
            new ListCrossingsRequest
            {
                Traveller = "macron", With = "scholz", From = "2022-06-01", To = "2022-06-30", IncludeWeak = true, AsOf = Noon,
                PageSize = 7, PageToken = "x",
            }
        },
        {
            $"/v1/overlaps?traveller=macron&{Common}",
            new ListOverlapsRequest
            {
                Traveller = "macron", From = "2022-06-01", To = "2022-06-30", IncludeWeak = true, AsOf = Noon, PageSize = 7,
                PageToken = "x",
            }
        },
        { "/v1/overlaps", new ListOverlapsRequest() },
        { "/v1/trips?meets=putin&event=G7", new ListTripsRequest { Meets = "putin", Event = "G7" } },
    };

    public async ValueTask InitializeAsync() => host = await GatewayHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [MemberData(nameof(Asked))]
    public async Task Get_EveryRoute_AsksItsCallWithAllParameters(string path, IMessage request)
    {
        await host.GetAsync(path);

        Assert.Equal(request, Assert.Single(host.Fakes.Asked));
    }

    [Theory]
    [InlineData("/v1/journeys", "traveller")]
    [InlineData("/v1/whereabouts?traveller=a", "on")]
    [InlineData("/v1/whereabouts?traveller=a&on=June", "on")]
    [InlineData("/v1/presence?place=Lima", "from")]
    [InlineData("/v1/meetings?with=a", "person")]
    [InlineData("/v1/crossings", "traveller")]
    [InlineData("/v1/overlaps?traveler=a", "traveler")]
    [InlineData("/v1/events?page_size=501", "page_size")]
    public async Task Get_WrongParameter_IsRefusedByName(string path, string field)
    {
        using var response = await host.Http.GetAsync(path);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains($"\"{field}\":[", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(host.Fakes.Asked);
    }

    [Fact]
    public async Task GetJourneys_Legs_HaveNullForWhatIsNotKnown()
    {
        var page = await host.GetAsync("/v1/journeys?traveller=macron");

        Assert.Equal(
            """
            [{"from_trip":"t1","to_trip":"t2","leaves":null,"arrives":"2022-06-16","kilometres":401.5},
            {"from_trip":"t2","to_trip":"t3","leaves":null,"arrives":null,"kilometres":null}]
            """.ReplaceLineEndings(""),
            page["journeys"]![0]!["legs"]!.ToJsonString());
        Assert.Equal("more", page["next_page_token"]!.GetValue<string>());
    }

    [Fact]
    public async Task GetWhereabouts_Stops_SayHowSureAndWhy()
    {
        var answer = await host.GetAsync("/v1/whereabouts?traveller=macron&on=2022-06-15");

        var stop = answer["stops"]![0]!;
        Assert.Equal(
            ("likely", 0.85, "officially planned"),
            (stop["certainty"]!.GetValue<string>(), stop["probability"]!.GetValue<double>(), stop["reason"]!.GetValue<string>()));
        Assert.Null(answer["before"]);
        Assert.Equal("t1", answer["after"]!["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task GetMeetings_AMeeting_NamesBoth()
    {
        var meeting = (await host.GetAsync("/v1/meetings?person=sandu"))["meetings"]![0]!;

        Assert.Equal(
            """[{"id":"Q3052772","name":"Emmanuel Macron"},{"id":null,"name":"Maia Sandu"}]""", meeting["participants"]!.ToJsonString());
        Assert.Equal("""["t1"]""", meeting["trip_ids"]!.ToJsonString());
        Assert.Equal("planned", meeting["status"]!.GetValue<string>());
    }
}
