using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Motorcade.Gateway;
using Motorcade.Hosting;
using Motorcade.Hosting.Rpc;

namespace Motorcade.Services.Tests.Gateway;

/// <summary>The gateway in front of services that are fakes, each in a host of its own, without a network.</summary>
internal sealed class GatewayHost : IAsyncDisposable
{
    private readonly WebApplication services;
    private readonly WebApplication gateway;

    private GatewayHost(WebApplication services, WebApplication gateway, FakeServices fakes)
    {
        this.services = services;
        this.gateway = gateway;
        Fakes = fakes;
        Http = gateway.GetTestClient();
    }

    public FakeServices Fakes { get; }

    public HttpClient Http { get; }

    public IServiceProvider Services => gateway.Services;

    public static async Task<GatewayHost> StartAsync(params (string Key, string Value)[] settings)
    {
        var fakes = new FakeServices();
        var services = await StartServicesAsync(fakes);
        var gateway = Build(services.GetTestServer().CreateHandler, settings);
        await gateway.StartAsync();
        return new GatewayHost(services, gateway, fakes);
    }

    /// <summary>Builds a gateway that is not yet started.</summary>
    public static WebApplication Build(Func<HttpMessageHandler> transport, params (string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Configuration.AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value)));
        builder.Services.AddSingleton<ServiceTransport>(_ => transport());
        builder.AddGateway();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapServiceHost().MapGateway();
        return app;
    }

    public GrpcChannel Channel() => GrpcChannel.ForAddress(
        "http://gateway.invalid", new GrpcChannelOptions { HttpHandler = gateway.GetTestServer().CreateHandler() });

    public async Task<JsonNode> GetAsync(string path)
    {
        using var response = await Http.GetAsync(path);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        return (await response.Content.ReadFromJsonAsync<JsonNode>())!;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await gateway.DisposeAsync();
        await services.DisposeAsync();
    }

    private static async Task<WebApplication> StartServicesAsync(FakeServices fakes)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(fakes);
        builder.Services.AddGrpc();
        var app = builder.Build();
        app.MapGrpcService<FakeIngestion>();
        app.MapGrpcService<FakeEntities>();
        app.MapGrpcService<FakeItineraries>();
        app.MapGrpcService<FakeSanctions>();
        await app.StartAsync();
        return app;
    }
}
