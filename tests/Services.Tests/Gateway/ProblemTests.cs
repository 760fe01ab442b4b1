using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;
using Status = Grpc.Core.Status;

namespace Motorcade.Services.Tests.Gateway;

public sealed class ProblemTests : IAsyncLifetime
{
    private GatewayHost host = null!;

    public static TheoryData<StatusCode, int, bool> Failures => new()
    {
        { StatusCode.InvalidArgument, 400, false },
        { StatusCode.NotFound, 404, false },
        { StatusCode.Aborted, 409, false },
        { StatusCode.ResourceExhausted, 429, true },
        { StatusCode.Internal, 500, false },
        { StatusCode.Unknown, 500, false },
        { StatusCode.DataLoss, 500, false },
        { StatusCode.Unimplemented, 501, false },
        { StatusCode.Unavailable, 503, true },
        { StatusCode.DeadlineExceeded, 504, false },
    };

    public static TheoryData<string, string> BadQueries => new()
    {
        { "/v1/trips?page_size=abc", "page_size" },
        { "/v1/trips?page_size=0", "page_size" },
        { "/v1/trips?page_size=501", "page_size" },
        { "/v1/trips?page_size=1&page_size=2", "page_size" },
        { "/v1/trips?status=foo", "status" },
        { "/v1/trips?status=planned,foo", "status" },
        { "/v1/trips?status=unspecified", "status" },
        { "/v1/trips?from=2022-13-99", "from" },
        { "/v1/trips?to=yesterday", "to" },
        { "/v1/trips?as_of=noon", "as_of" },
        { "/v1/trips?as_of=0000-01-01", "as_of" },
        { "/v1/trips?traveler=Macron", "traveler" },
        { "/v1/trips/t1?as_of=x", "as_of" },
        { "/v1/measures?kind=gold", "kind" },
        { "/v1/measures?action=1", "action" },
        { "/v1/articles?stage=lost", "stage" },
        { "/v1/entities", "prefix" },
        { "/v1/entities?prefix=a&kind=ghost", "kind" },
        { "/v1/entities/ghost/1", "kind" },
        { "/v1/resolve", "name" },
        { "/v1/resolve?name=Macron&on=May", "on" },
        { "/v1/live?after=-1", "after" },
    };

    public async ValueTask InitializeAsync() => host = await GatewayHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Get_ServiceFails_IsAProblemOfTheRightStatus(StatusCode code, int status, bool saysWhenToRetry)
    {
        host.Fakes.Failure = new RpcException(new Status(code, "secret of the service"));

        using var response = await host.Http.GetAsync("/v1/trips/t1");

        var problem = await ReadAsync(response, status);
        Assert.Equal(saysWhenToRetry, response.Headers.RetryAfter is not null);
        Assert.Equal(status is < 410 or 429, problem["detail"]!.GetValue<string>().Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_ServiceNamesFields_AreNamedAsOverHttp()
    {
        host.Fakes.Failure = new Google.Rpc.Status
        {
            Code = (int)Code.InvalidArgument,
            Details =
            {
                Any.Pack(new BadRequest
                {
                    FieldViolations =
                    {
                        new BadRequest.Types.FieldViolation { Field = "body", Description = "holds no words" },
                        new BadRequest.Types.FieldViolation { Field = "published", Description = "is in the future" },
                    },
                }),
            },
        }.ToRpcException();

        using var response = await host.Http.PostAsJsonAsync("/v1/articles", new { text = "..." });

        var errors = (await ReadAsync(response, 400))["errors"]!;
        Assert.Equal("holds no words", errors["text"]![0]!.GetValue<string>());
        Assert.Equal("is in the future", errors["published"]![0]!.GetValue<string>());
    }

    [Theory]
    [MemberData(nameof(BadQueries))]
    public async Task Get_BadQuery_NamesTheFieldAndAsksNobody(string path, string field)
    {
        using var response = await host.Http.GetAsync(path);

        var errors = (await ReadAsync(response, 400))["errors"]!.AsObject();
        Assert.Equal([field], errors.Select(e => e.Key));
        Assert.Empty(host.Fakes.Asked);
    }

    [Fact]
    public async Task Get_ManyFaults_NamesThemAll()
    {
        using var response = await host.Http.GetAsync("/v1/trips?from=x&to=y&status=z");

        Assert.Equal(["from", "to", "status"], (await ReadAsync(response, 400))["errors"]!.AsObject().Select(e => e.Key));
    }

    [Theory]
    [InlineData("GET", "/v1/nowhere", 404)]
    [InlineData("GET", "/nowhere", 404)]
    [InlineData("DELETE", "/v1/trips", 405)]
    [InlineData("GET", "/v1/read", 405)]
    public async Task Send_NoSuchRoute_IsAProblem(string method, string path, int status)
    {
        using var response = await host.Http.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));

        await ReadAsync(response, status);
    }

    [Fact]
    public async Task Get_CallerAcceptsOnlyEvents_GetsTheProblemAllTheSame()
    {
        host.Fakes.Failure = new RpcException(new Status(StatusCode.NotFound, "There is no article 'x'."));
        var request = new HttpRequestMessage(HttpMethod.Get, "/v1/articles/x/progress") { Headers = { { "Accept", "text/event-stream" } } };

        using var response = await host.Http.SendAsync(request);

        Assert.Equal("There is no article 'x'.", (await ReadAsync(response, 404))["detail"]!.GetValue<string>());
    }

    private static async Task<JsonNode> ReadAsync(HttpResponseMessage response, int status)
    {
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        var problem = (await response.Content.ReadFromJsonAsync<JsonNode>())!;
        Assert.Equal(status, problem["status"]!.GetValue<int>());
        Assert.NotEmpty(problem["title"]!.GetValue<string>());
        return problem;
    }
}
