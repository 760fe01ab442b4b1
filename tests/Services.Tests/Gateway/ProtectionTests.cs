using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Configuration;
using Motorcade.Gateway.Protection;

namespace Motorcade.Services.Tests.Gateway;

public sealed class ProtectionTests
{
    [Theory]
    [InlineData("urls", "http://*:80")]
    [InlineData("urls", "http://+:80")]
    [InlineData("urls", "http://0.0.0.0:80")]
    [InlineData("urls", "http://[::]:80")]
    [InlineData("urls", "http://192.168.1.7:80")]
    [InlineData("urls", "http://desk.example:80")]
    [InlineData("urls", "http://localhost:80;https://0.0.0.0:443")]
    [InlineData("http_ports", "8080")]
    [InlineData("https_ports", "8443")]
    [InlineData("Kestrel:Endpoints:Web:Url", "http://0.0.0.0:80")]
    public async Task Start_OpenToOthersWithoutAKey_IsRefused(string key, string value)
    {
        var refused = Assert.Throws<StartRefusedException>(() => GatewayHost.Build(() => new SocketsHttpHandler(), (key, value)));

        Assert.Contains("Gateway__ApiKeys__0", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
        await GatewayHost.Build(() => new SocketsHttpHandler(), (key, value), ("Gateway:ApiKeys:0", "k")).DisposeAsync();
    }

    [Theory]
    [InlineData("http://localhost:80")]
    [InlineData("http://127.0.0.1:80;http://127.8.8.8:81;http://[::1]:80")]
    [InlineData("http://unix:/tmp/motorcade.sock")]
    public void Check_OnThisMachineAlone_NeedsNoKey(string urls)
        => StartCheck.Check(new ConfigurationBuilder().AddInMemoryCollection([new("urls", urls)]).Build(), hasKeys: false);

    [Fact]
    public void Start_BrokenHashOfAKey_IsRefused()
    {
        var refused = Assert.Throws<StartRefusedException>(
            () => GatewayHost.Build(() => new SocketsHttpHandler(), ("Gateway:ApiKeys:0", "sha256:abc")));

        Assert.DoesNotContain("abc", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("X-Api-Key", "first", HttpStatusCode.OK)]
    [InlineData("X-Api-Key", "second", HttpStatusCode.OK)]
    [InlineData("Authorization", "Bearer second", HttpStatusCode.OK)]
    [InlineData("X-Api-Key", "third", HttpStatusCode.Unauthorized)]
    [InlineData("X-Api-Key", "", HttpStatusCode.Unauthorized)]
    [InlineData("Authorization", "Basic second", HttpStatusCode.Unauthorized)]
    [InlineData("X-Other", "first", HttpStatusCode.Unauthorized)]
    public async Task Get_WithKeysSet_OnlyAKeyOpens(string header, string value, HttpStatusCode status)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("second")));
        await using var host = await GatewayHost.StartAsync(("Gateway:ApiKeys:0", "first"), ("Gateway:ApiKeys:1", $"sha256:{hash}"));
        var request = new HttpRequestMessage(HttpMethod.Get, "/v1/trips");
        request.Headers.TryAddWithoutValidation(header, value);

        using var response = await host.Http.SendAsync(request);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal(status is HttpStatusCode.OK ? 1 : 0, host.Fakes.Asked.Count);
    }

    [Theory]
    [InlineData("/health")]
    [InlineData("/alive")]
    [InlineData("/")]
    [InlineData("/desk/app.js")]
    [InlineData("/docs/")]
    [InlineData("/openapi/v1.json")]
    public async Task Get_WhatHoldsNoData_IsOpenWithoutAKey(string path)
    {
        await using var host = await GatewayHost.StartAsync(("Gateway:ApiKeys:0", "first"));

        using var response = await host.Http.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Get_MoreThanTheLimit_Is429WithRetryAfter()
    {
        await using var host = await GatewayHost.StartAsync(
            ("Gateway:RateLimit:Burst", "2"), ("Gateway:RateLimit:PerSecond", "1"), ("Gateway:ApiKeys:0", "a"), ("Gateway:ApiKeys:1", "b"));

        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i < 6; i++)
            answers.Add(await GetAsync(host, "/v1/trips", "a"));
        using var other = await GetAsync(host, "/v1/trips", "b");
        using var health = await GetAsync(host, "/health", "a");

        var refused = answers.First(a => a.StatusCode is HttpStatusCode.TooManyRequests);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
    }

    private static Task<HttpResponseMessage> GetAsync(GatewayHost host, string path, string key)
        => host.Http.SendAsync(new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "X-Api-Key", key } } });
}
