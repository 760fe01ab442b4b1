using System.Net;
using Grpc.Core;
using Grpc.Health.V1;
using Grpc.Reflection.V1Alpha;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.DependencyInjection;
using Motorcade.Entities;
using Motorcade.Hosting.Bus;
using Motorcade.Hosting.Caching;
using Motorcade.Hosting.Rpc;
using Motorcade.Ingestion;
using Motorcade.Ingestion.Following;
using Motorcade.Ingestion.Storing;
using EntitiesConsumer = Motorcade.Entities.Annotating.ArticleIngestedConsumer;
using IngestionClient = Motorcade.Contracts.Rpc.Ingestion.V1.Ingestion.IngestionClient;

namespace Motorcade.Services.Tests.Hosting;

public sealed class HostTests
{
    private static readonly TestHostParts Ingestion = new(
        b => b.AddIngestion(), a => a.MapIngestion(), [IngestionModule.AddIngestionConsumers]);

    public static TheoryData<string[], string[]> Urls => new()
    {
        { ["http://localhost:5101"], ["http://localhost:5101", "http://localhost:7001"] },
        { ["http://*:7001", "http://*:5101"], ["http://*:7001", "http://*:5101"] },
        { ["http://[::1]:7001"], ["http://[::1]:7001"] },
    };

    [Theory]
    [InlineData("/health")]
    [InlineData("/alive")]
    public async Task Health_WhenAllIsWell_IsOk(string path)
    {
        await using var host = await TestHost.StartAsync(Ingestion);

        await Eventually.GetAsync(async () => (await host.Http.GetAsync(path)).StatusCode, s => s == HttpStatusCode.OK);
    }

    [Fact]
    public async Task Health_NamesStoreAndBus()
    {
        await using var host = await TestHost.StartAsync(Ingestion);

        var report = await host.Http.GetStringAsync("/health");

        Assert.Contains("\"store-ingestion\"", report, StringComparison.Ordinal);
        Assert.Contains("bus\"", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GrpcHealth_AfterTheStart_Serves()
    {
        await using var host = await TestHost.StartAsync(Ingestion);
        var client = new Health.HealthClient(host.Channel);

        await Eventually.GetAsync(
            async () => (await client.CheckAsync(new HealthCheckRequest())).Status,
            s => s == HealthCheckResponse.Types.ServingStatus.Serving);
    }

    [Fact]
    public async Task Reflection_ListsTheService()
    {
        await using var host = await TestHost.StartAsync(Ingestion);
        using var call = new ServerReflection.ServerReflectionClient(host.Channel).ServerReflectionInfo();
        await call.RequestStream.WriteAsync(new ServerReflectionRequest { ListServices = "*" });
        await call.RequestStream.CompleteAsync();

        var answer = await call.ResponseStream.ReadAllAsync().SingleAsync();

        Assert.Contains("motorcade.ingestion.v1.Ingestion", answer.ListServicesResponse.Service.Select(s => s.Name));
    }

    [Fact]
    public async Task Call_ThatFailsUnforeseen_IsInternalAndGivesNothingAway()
    {
        await using var host = await TestHost.StartAsync(Ingestion);
        await using var store = await host.Services.GetRequiredService<IDbContextFactory<IngestionStore>>().CreateDbContextAsync();
        await store.Database.ExecuteSqlAsync($"DROP TABLE \"Articles\"");
        var client = new IngestionClient(host.Channel);

        var failure = await Assert.ThrowsAsync<RpcException>(async () => await client.GetArticleAsync(new() { Id = "a" }));

        Assert.Equal(StatusCode.Internal, failure.StatusCode);
        Assert.DoesNotContain("Articles", failure.Status.Detail, StringComparison.Ordinal);
        Assert.Contains("trace", failure.Status.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Urls))]
    public void RpcPort_MissingAmongTheUrls_IsAdded(string[] urls, string[] expected)
        => Assert.Equal(expected, RpcEndpoint.WithPort(urls, 7001));

    [Fact]
    public void QueueNames_OfTwoServices_Differ()
    {
        var names = new ServiceEndpointNames();

        Assert.Equal("entities-article-ingested", names.Consumer<EntitiesConsumer>());
        Assert.Equal("ingestion-article-annotated", names.Consumer<ArticleAnnotatedConsumer>());
        Assert.Equal("ingestion-article-fault", names.Consumer<ArticleFaultConsumer>());
    }

    [Fact]
    public async Task Cache_RedisAway_ServesFromMemory()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration["ConnectionStrings:cache"] = "127.0.0.1:1";
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddCache();
        await using var app = builder.Build();
        var cache = app.Services.GetRequiredService<HybridCache>();
        var made = 0;

        for (var i = 0; i < 50; i++)
            Assert.Equal("value", await cache.GetOrCreateAsync("key", _ => ValueTask.FromResult($"value{(++made > 1 ? "again" : "")}")));
        await cache.RemoveAsync("key");

        Assert.Equal("new", await cache.GetOrCreateAsync("key", _ => ValueTask.FromResult("new")));
    }

    [Fact]
    public async Task Modules_OnOneBuilder_ShareOneHost()
    {
        await using var host = await TestHost.StartAsync(new(
            b => b.AddIngestion().AddEntities(),
            a => a.MapIngestion().MapEntities(),
            [IngestionModule.AddIngestionConsumers, EntitiesModule.AddEntitiesConsumers]));

        var report = await host.Http.GetStringAsync("/health");

        Assert.Contains("\"store-ingestion\"", report, StringComparison.Ordinal);
        Assert.Contains("\"store-entities\"", report, StringComparison.Ordinal);
    }
}
