using Grpc.Net.Client;
using MassTransit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Motorcade.Hosting;
using Motorcade.Hosting.Bus;
using Motorcade.Hosting.Rpc;

namespace Motorcade.Services.Tests.Hosting;

/// <summary>Services in one process: in-memory bus and network, stores in a folder of their own.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly string? ownFolder;
    private readonly Lazy<GrpcChannel> channel;

    private TestHost(WebApplication app, string? ownFolder)
    {
        this.app = app;
        this.ownFolder = ownFolder;
        channel = new(() => GrpcChannel.ForAddress("http://services.invalid", new GrpcChannelOptions
        {
            HttpHandler = app.GetTestServer().CreateHandler(),
            MaxSendMessageSize = 32 * 1024 * 1024,
        }));
    }

    public IServiceProvider Services => app.Services;

    public GrpcChannel Channel => channel.Value;

    public HttpClient Http => app.GetTestClient();

    /// <summary>Starts a host.</summary>
    /// <param name="parts">What it holds.</param>
    /// <param name="folder">Where its stores are; a new folder, deleted at the end, when null.</param>
    /// <param name="settings">Configuration on top of the usual.</param>
    public static async Task<TestHost> StartAsync(
        TestHostParts parts, string? folder = null, IEnumerable<KeyValuePair<string, string?>>? settings = null)
    {
        var ownFolder = folder is null ? Directory.CreateTempSubdirectory("motorcade-test-").FullName : null;
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Configuration.AddInMemoryCollection(
        [
            new("Store:Directory", folder ?? ownFolder),
            new("Bus:RetryMilliseconds:0", "0"),
            new("Announcer:FirstDelay", "00:00:00.500"),
            new("Announcer:Poll", "00:00:00.050"),
        ]);
        builder.Configuration.AddInMemoryCollection(settings ?? []);
        WebApplication? built = null;
        builder.Services.AddSingleton<ServiceTransport>(_ => built!.GetTestServer().CreateHandler());
        parts.Add(builder);
        builder.Logging.ClearProviders();
        builder.AddBus(parts.Consumers);
        parts.Override?.Invoke(builder.Services);
        built = builder.Build();
        built.MapServiceHost();
        parts.Map(built);
        await built.StartAsync();
        return new TestHost(built, ownFolder);
    }

    public Task PublishAsync<TMessage>(TMessage message)
        where TMessage : class
        => Services.GetRequiredService<IBus>().Publish(message);

    /// <summary>Stops as a process does that is asked to end.</summary>
    public Task StopAsync() => app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        if (channel.IsValueCreated)
            channel.Value.Dispose();
        await app.DisposeAsync();
        if (ownFolder is not null)
            Directory.Delete(ownFolder, recursive: true);
    }
}
