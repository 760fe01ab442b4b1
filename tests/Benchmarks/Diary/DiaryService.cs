using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Motorcade.Hosting;
using Motorcade.Itineraries;
using ItinerariesClient = Motorcade.Contracts.Rpc.Itineraries.V1.Itineraries.ItinerariesClient;

namespace Motorcade.Benchmarks.Diary;

/// <summary>The Itineraries service in this process, asked over gRPC without a network; it remembers no answers, so that each is worked out.</summary>
internal sealed class DiaryService : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly GrpcChannel channel;

    private DiaryService(WebApplication app)
    {
        this.app = app;
        channel = GrpcChannel.ForAddress("http://itineraries.invalid", new GrpcChannelOptions { HttpHandler = app.GetTestServer().CreateHandler() });
        Client = new(channel);
    }

    public ItinerariesClient Client { get; }

    public IServiceProvider Services => app.Services;

    /// <param name="folder">Where the SQLite file lies.</param>
    /// <param name="postgres">Connection string; SQLite when null.</param>
    public static async Task<DiaryService> StartAsync(string folder, string? postgres)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Configuration.AddInMemoryCollection([new("Store:Directory", folder), new("ConnectionStrings:itineraries", postgres)]);
        builder.AddItineraries();
        builder.Services.Configure<HybridCacheOptions>(options => options.DefaultEntryOptions = new()
        {
            Flags = HybridCacheEntryFlags.DisableLocalCache | HybridCacheEntryFlags.DisableDistributedCache,
        });
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapServiceHost().MapItineraries();
        await app.StartAsync();
        return new(app);
    }

    public async ValueTask DisposeAsync()
    {
        channel.Dispose();
        await app.DisposeAsync();
    }
}
