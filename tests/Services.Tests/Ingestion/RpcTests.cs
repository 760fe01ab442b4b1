using Google.Rpc;
using Grpc.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Motorcade.Contracts.Rpc.Ingestion.V1;
using Motorcade.Ingestion;
using Motorcade.Services.Tests.Hosting;
using IngestionClient = Motorcade.Contracts.Rpc.Ingestion.V1.Ingestion.IngestionClient;

namespace Motorcade.Services.Tests.Ingestion;

public sealed class RpcTests : IAsyncLifetime
{
    private TestHost host = null!;
    private IngestionClient client = null!;

    public static TheoryData<string, ListArticlesRequest> BadLists => new()
    {
        { "page_size", new() { PageSize = -1 } },
        { "page_size", new() { PageSize = 501 } },
        { "page_token", new() { PageToken = "not a token" } },
        { "page_token", new() { PageToken = "bm9wZQ" } },
        { "stage", new() { Stage = (Stage)42 } },
    };

    public async ValueTask InitializeAsync()
    {
        host = await TestHost.StartAsync(new(b => b.AddIngestion(), a => a.MapIngestion(), []));
        client = new(host.Channel);
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [MemberData(nameof(BadLists))]
    public async Task ListArticles_ABadFilter_NamesTheField(string field, ListArticlesRequest request)
    {
        var refusal = await Assert.ThrowsAsync<RpcException>(async () => await client.ListArticlesAsync(request));

        Assert.Equal(StatusCode.InvalidArgument, refusal.StatusCode);
        Assert.Equal(field, Assert.Single(refusal.GetRpcStatus()!.GetDetail<BadRequest>()!.FieldViolations).Field);
    }

    [Fact]
    public async Task ListArticles_ATokenOfAnotherFilter_IsRefused()
    {
        for (var i = 0; i < 3; i++)
            await client.SubmitAsync(new() { Body = $"The minister visited town number {i} on Monday." });
        var token = (await client.ListArticlesAsync(new() { PageSize = 1 })).NextPageToken;

        var refusal = await Assert.ThrowsAsync<RpcException>(
            async () => await client.ListArticlesAsync(new() { PageToken = token, Stage = Stage.Failed }));

        Assert.Equal(StatusCode.InvalidArgument, refusal.StatusCode);
    }

    [Fact]
    public async Task UnknownId_Everywhere_IsNotFound()
    {
        var failures = new[]
        {
            await Assert.ThrowsAsync<RpcException>(async () => await client.GetArticleAsync(new() { Id = "none" })),
            await Assert.ThrowsAsync<RpcException>(async () => await client.RereadAsync(new() { Ids = { "none" } })),
            await Assert.ThrowsAsync<RpcException>(
                async () => await client.WatchProgress(new() { Id = "none" }).ResponseStream.MoveNext(CancellationToken.None)),
        };

        Assert.All(failures, f => Assert.Equal(StatusCode.NotFound, f.StatusCode));
    }

    [Fact]
    public async Task WatchProgress_OfAnArticleThatRests_GivesThePresentStageAtOnce()
    {
        var id = (await client.SubmitAsync(new() { Body = "The minister visited a town on Monday." })).Id;

        using var watch = client.WatchProgress(new() { Id = id });

        Assert.True(await watch.ResponseStream.MoveNext(CancellationToken.None));
        Assert.Contains(watch.ResponseStream.Current.Stage, new[] { Stage.Stored, Stage.Announced });
    }

    [Fact]
    public async Task WatchProgress_TheServiceStops_EndsAsUnavailable()
    {
        var id = (await client.SubmitAsync(new() { Body = "The minister visited a town on Monday." })).Id;
        using var watch = client.WatchProgress(new() { Id = id });
        await watch.ResponseStream.MoveNext(CancellationToken.None);

        host.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        var end = await Assert.ThrowsAsync<RpcException>(() => watch.ResponseStream.ReadAllAsync().CountAsync().AsTask());

        Assert.Equal(StatusCode.Unavailable, end.StatusCode);
    }
}
