using System.Net;
using Grpc.Core;
using Motorcade.Contracts.Rpc.Itineraries.V1;

namespace Motorcade.Services.Tests.Gateway;

public sealed class LiveTests
{
    [Fact]
    public async Task Live_ChangesThatCome_AreEventsWithTheirSequence()
    {
        await using var host = await GatewayHost.StartAsync();
        using var reader = await OpenAsync(host, "/v1/live");

        await host.Fakes.Changes.Writer.WriteAsync(Change(41));
        var first = await NextAsync(reader, "data: ");
        await host.Fakes.Changes.Writer.WriteAsync(Change(42));

        Assert.StartsWith("""data: {"sequence":41,"kind":"changed","trip":{"id":"t1",""", first, StringComparison.Ordinal);
        Assert.Equal("id: 42", await NextAsync(reader, "id: "));
        Assert.Equal("event: trip", await reader.ReadLineAsync());
        Assert.False(Assert.IsType<WatchTripsRequest>(Assert.Single(host.Fakes.Asked)).HasAfter);
    }

    [Theory]
    [InlineData("/v1/live?after=7", null, 7)]
    [InlineData("/v1/live?after=0", null, 0)]
    [InlineData("/v1/live?after=7", "41", 41)]
    [InlineData("/v1/live", "41", 41)]
    public async Task Live_AfterABreak_GoesOnWhereItEnded(string path, string? lastEventId, long after)
    {
        await using var host = await GatewayHost.StartAsync();
        using var reader = await OpenAsync(host, path, lastEventId);

        Assert.Equal(after, Assert.IsType<WatchTripsRequest>(Assert.Single(host.Fakes.Asked)).After);
    }

    [Fact]
    public async Task Live_LastEventIdThatIsNone_IsRefusedByName()
    {
        await using var host = await GatewayHost.StartAsync();
        var request = new HttpRequestMessage(HttpMethod.Get, "/v1/live") { Headers = { { "Last-Event-ID", "x1" } } };

        using var response = await host.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("Last-Event-ID", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Live_NothingHappens_HeartbeatsKeepTheStreamAlive()
    {
        await using var host = await GatewayHost.StartAsync(("Gateway:Live:Heartbeat", "00:00:00.010"));
        using var reader = await OpenAsync(host, "/v1/live");

        await NextAsync(reader, ": still here");
        await NextAsync(reader, ": still here");
        await host.Fakes.Changes.Writer.WriteAsync(Change(1));

        Assert.Equal("id: 1", await NextAsync(reader, "id: "));
    }

    [Fact]
    public async Task Live_ServiceAwayFromTheStart_IsAStatus()
    {
        await using var host = await GatewayHost.StartAsync(("Gateway:Live:Grace", "00:00:30"));
        host.Fakes.Failure = new RpcException(new Status(StatusCode.Unavailable, "gone"));

        using var response = await host.Http.GetAsync("/v1/live");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.NotNull(response.Headers.RetryAfter);
    }

    [Fact]
    public async Task Live_ServiceDiesOnTheWay_IsToldAsAProblem()
    {
        await using var host = await GatewayHost.StartAsync();
        using var reader = await OpenAsync(host, "/v1/live");
        await host.Fakes.Changes.Writer.WriteAsync(Change(1));
        await NextAsync(reader, "data: ");

        host.Fakes.Changes.Writer.Complete(new RpcException(new Status(StatusCode.Unavailable, "gone")));

        await NextAsync(reader, "event: problem");
        Assert.Contains("\"status\":503", await reader.ReadLineAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Live_MoreStreamsThanAllowed_Is429()
    {
        await using var host = await GatewayHost.StartAsync(("Gateway:RateLimit:Streams", "1"));
        using var held = await OpenAsync(host, "/v1/live");

        using var response = await host.Http.GetAsync("/v1/live");

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
    }

    private static TripChange Change(long sequence) => new() { Sequence = sequence, Kind = ChangeKind.Changed, Trip = FakeServices.Trip };

    private static async Task<StreamReader> OpenAsync(GatewayHost host, string path, string? lastEventId = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (lastEventId is not null)
            request.Headers.Add("Last-Event-ID", lastEventId);
        var response = await host.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        return new StreamReader(await response.Content.ReadAsStreamAsync());
    }

    private static async Task<string> NextAsync(StreamReader reader, string beginning)
    {
        while (true)
        {
            var line = await reader.ReadLineAsync() ?? throw new EndOfStreamException($"No line begins with '{beginning}'.");
            if (line.StartsWith(beginning, StringComparison.Ordinal))
                return line;
        }
    }
}
