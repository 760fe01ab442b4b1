using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Contracts.Rpc.Entities.V1;
using Motorcade.Contracts.Rpc.Ingestion.V1;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Contracts.Rpc.Sanctions.V1;

namespace Motorcade.Services.Tests.Gateway;

public sealed class QueryTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Noon = new(2024, 5, 6, 12, 0, 0, TimeSpan.Zero);

    private GatewayHost host = null!;

    public static TheoryData<string, IMessage> Asked => new()
    {
        { "/v1/trips", new ListTripsRequest() },
        {
            "/v1/trips?traveller=Erdo%C4%9Fan&place=Tbilisi&country=GE&from=2022-06-01&to=2022-06-30&status=planned,cancelled"
                + "&status=planned&as_of=2024-05-06T12:00:00Z&page_size=500&page_token=x",
            new ListTripsRequest
            {
                Traveller = "Erdoğan", Place = "Tbilisi", Country = "GE", From = "2022-06-01", To = "2022-06-30",
                Statuses = { TripStatus.Planned, TripStatus.Cancelled }, AsOf = Timestamp.FromDateTimeOffset(Noon),
                PageSize = 500, PageToken = "x",
            }
        },
        { "/v1/trips?traveller=&status=", new ListTripsRequest() },
        { "/v1/trips?as_of=2024-05-06T14:00:00%2B02:00", new ListTripsRequest { AsOf = Timestamp.FromDateTimeOffset(Noon) } },
        { "/v1/trips?as_of=2024-05-06T14:00:00+02:00", new ListTripsRequest { AsOf = Timestamp.FromDateTimeOffset(Noon) } },
        {
            "/v1/trips?as_of=2024-05-05",
            new ListTripsRequest { AsOf = Timestamp.FromDateTimeOffset(Noon.AddHours(-12).AddTicks(-1)) }
        },
        { "/v1/trips?meets=Sandu&event=summit", new ListTripsRequest { Meets = "Sandu", Event = "summit" } },
        { "/v1/trips?include_weak=true", new ListTripsRequest { IncludeWeak = true } },
        { "/v1/trips?include_weak=false", new ListTripsRequest() },
        { "/v1/trips/a%20b", new GetTripRequest { Id = "a b" } },
        { "/v1/trips/a?include_weak=true", new GetTripRequest { Id = "a", IncludeWeak = true } },
        { "/v1/measures?include_weak=true", new ListMeasuresRequest { IncludeWeak = true } },
        { "/v1/measures/m1?include_weak=true", new GetMeasureRequest { Id = "m1", IncludeWeak = true } },
        {
            "/v1/measures?imposer=EU&target=Russia&kind=asset_freeze&kind=travel_ban&action=called_for&from=2022-01-01"
                + "&to=2022-12-31&page_size=1",
            new ListMeasuresRequest
            {
                Imposer = "EU", Target = "Russia", Kinds = { MeasureKind.AssetFreeze, MeasureKind.TravelBan },
                Actions = { MeasureAction.CalledFor }, From = "2022-01-01", To = "2022-12-31", PageSize = 1,
            }
        },
        { "/v1/measures/m1?as_of=2024-05-06T12:00Z", new GetMeasureRequest { Id = "m1", AsOf = Timestamp.FromDateTimeOffset(Noon) } },
        { "/v1/articles?stage=done&page_size=3", new ListArticlesRequest { Stage = Stage.Done, PageSize = 3 } },
        { "/v1/articles/a7", new GetArticleRequest { Id = "a7" } },
        { "/v1/articles/a7/annotations", new GetAnnotatedArticleRequest { ArticleId = "a7" } },
        {
            "/v1/entities?prefix=San&kind=person&page_size=100",
            new SearchRequest { Prefix = "San", Kind = EntityKind.Person, PageSize = 100 }
        },
        { "/v1/entities/organisation/Q458", new GetEntityRequest { Kind = EntityKind.Organisation, Id = "Q458" } },
        {
            "/v1/resolve?name=the+Russian+president&on=2005-01-01",
            new ResolveRequest { Name = "the Russian president", On = "2005-01-01" }
        },
    };

    public async ValueTask InitializeAsync() => host = await GatewayHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [MemberData(nameof(Asked))]
    public async Task Get_EveryRoute_AsksItsServiceWithAllParameters(string path, IMessage request)
    {
        await host.GetAsync(path);

        Assert.Equal(request, Assert.Single(host.Fakes.Asked));
    }

    [Fact]
    public async Task GetTrips_APage_HasTheShapeOfTheReference()
    {
        using var response = await host.Http.GetAsync("/v1/trips");

        Assert.Equal(
            """
            {"trips":[{"id":"t1","traveller":{"id":"Q3052772","name":"Emmanuel Macron"},"destination":{"id":"618426","name":"Chișinău",
            "country":"Moldova","country_code":"MD","latitude":47,"longitude":28.86},"start":"2022-06-15","end":null,"status":"planned",
            "meets":[{"id":null,"name":"Maia Sandu"}],"event":null,"reported_by":["Reuters"],"claim_count":1,"confidence":0.9,"weak":false,
            "weak_claim_count":0,"source_count":1,"official":true,"unconfirmed":true,"conflicts":[{"field":"start","values":[
            {"value":"2022-06-15","claim_ids":["c1"],"quote":"He leaves","reported_by":["Reuters"]},
            {"value":"2022-06-16","claim_ids":["c2","c3"],"quote":null,"reported_by":[]}]}],"postponed_to":null,"postponed_from":"t0","version":2,"recorded":"1970-01-01T00:00:00+00:00"}],"total":7,"next_page_token":"more"}
            """.ReplaceLineEndings(""),
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task GetTrip_ItsClaims_CarryQuoteAndSource()
    {
        var claim = (await host.GetAsync("/v1/trips/t1"))["claims"]![0]!;

        Assert.Equal("""{"span":{"start":3,"length":9},"text":"He leaves"}""", claim["claim"]!["quote"]!.ToJsonString());
        Assert.Equal(
            """{"article_id":"a1","title":null,"outlet":"Harbour Gazette","published":null,"recorded":null}""",
            claim["source"]!.ToJsonString());
    }

    [Fact]
    public async Task GetMeasures_KindAndAction_AreSnakeCaseWords()
    {
        var measure = (await host.GetAsync("/v1/measures"))["measures"]![0]!;

        Assert.Equal(("import_ban", "called_for"), (measure["kind"]!.GetValue<string>(), measure["action"]!.GetValue<string>()));
    }
}
