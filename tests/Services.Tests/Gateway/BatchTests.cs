using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Grpc.Core;

namespace Motorcade.Services.Tests.Gateway;

public sealed class BatchTests : IAsyncLifetime
{
    private GatewayHost host = null!;

    public async ValueTask InitializeAsync() => host = await GatewayHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Post_BadLinesAmongGood_AreAnsweredInTheirTurnWithTheirNumbers()
    {
        var tooLong = $$"""{"text":"{{new string('a', 7_000_000)}}"}""";
        var overTwoMegabytes = $$"""{"text":"{{new string('a', 2_200_000)}}"}""";
        string[] lines =
        [
            """{"id":"k1","text":"one"}""", "{oops", "", """{"text":7}""", tooLong, """{"text":"refuse me"}""", overTwoMegabytes,
            """{"text":"last"}""",
        ];

        var answers = await PostAsync(string.Join("\r\n", lines));

        Assert.Equal([1, 2, 4, 5, 6, 7, 8], answers.Select(a => a["line"]!.GetValue<int>()));
        Assert.Equal(["id-one", null, null, null, null, null, "id-last"], answers.Select(a => a["id"]?.GetValue<string>()));
        Assert.Equal("k1", answers[0]["client_id"]!.GetValue<string>());
        Assert.Contains("malformed", answers[1]["error"]!["reason"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("text", answers[2]["error"]!["field"]!.GetValue<string>());
        Assert.Contains("2 MB", answers[3]["error"]!["reason"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("""{"field":"text","reason":"holds no words"}""", answers[4]["error"]!.ToJsonString());
        Assert.Contains("2 MB", answers[5]["error"]!["reason"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_ManyLines_AreAllAnsweredInOrder()
    {
        var answers = await PostAsync(string.Concat(Enumerable.Range(1, 3000).Select(i => $$"""{"text":"{{i}}"}""" + "\n")));

        Assert.Equal(Enumerable.Range(1, 3000).Select(i => $"id-{i}"), answers.Select(a => a["id"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Post_Nothing_IsAnsweredWithNothing()
    {
        Assert.Empty(await PostAsync("\n \n"));
    }

    [Fact]
    public async Task Post_ServiceAway_IsAStatusAndNotABrokenBody()
    {
        host.Fakes.Failure = new RpcException(new Status(StatusCode.Unavailable, "gone"));

        using var response = await host.Http.PostAsync("/v1/articles:batch", Content("""{"text":"one"}"""));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
    }

    private async Task<List<JsonNode>> PostAsync(string lines)
    {
        using var response = await host.Http.PostAsync("/v1/articles:batch", Content(lines));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var body = await response.Content.ReadAsStringAsync();
        return [.. body.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];
    }

    private static ByteArrayContent Content(string lines) => new(Encoding.UTF8.GetBytes(lines))
    {
        Headers = { ContentType = new MediaTypeHeaderValue("application/x-ndjson") },
    };
}
