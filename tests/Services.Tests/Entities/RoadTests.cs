using System.Collections.Concurrent;
using System.Diagnostics;
using Grpc.Core;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Motorcade.Contracts.Messages.Entities;
using Motorcade.Contracts.Messages.Ingestion;
using Motorcade.Contracts.Messages.Itineraries;
using Motorcade.Contracts.Messages.Sanctions;
using Motorcade.Contracts.Rpc.Ingestion.V1;
using Motorcade.Domain.Reading;
using Motorcade.Entities;
using Motorcade.Entities.Annotating;
using Motorcade.Ingestion;
using Motorcade.Ingestion.Storing;
using Motorcade.Services.Tests.Hosting;
using EntitiesClient = Motorcade.Contracts.Rpc.Entities.V1.Entities.EntitiesClient;
using IngestionClient = Motorcade.Contracts.Rpc.Ingestion.V1.Ingestion.IngestionClient;

namespace Motorcade.Services.Tests.Entities;

/// <summary>The road from Ingestion through Entities, with recorders in the place of the two services behind them.</summary>
public sealed class RoadTests
{
    private const string Text = "The president of Chile will fly to Lima on Tuesday, her office said.";

    [Fact]
    public async Task Article_Submitted_IsDoneWhenTripsAndMeasuresAreRecorded()
    {
        await using var host = await StartAsync(typeof(TripsRecorder), typeof(MeasuresRecorder));
        var ingestion = new IngestionClient(host.Channel);
        var id = (await ingestion.SubmitAsync(new() { Body = Text, Published = "2024-05-06", Title = "To Lima" })).Id;

        using var watch = ingestion.WatchProgress(new() { Id = id });
        var steps = await watch.ResponseStream.ReadAllAsync().ToListAsync();

        Assert.Equal(Stage.Done, steps[^1].Stage);
        Assert.True(steps[^1].TripsRecorded && steps[^1].MeasuresRecorded);
        Assert.Equal(steps.Select(s => s.Stage).Order(), steps.Select(s => s.Stage));
        var annotated = await new EntitiesClient(host.Channel).GetAnnotatedArticleAsync(new() { ArticleId = id });
        Assert.Equal(Text, annotated.Text);
        Assert.Equal("To Lima", annotated.Title);
        Assert.Equal("2024-05-06", annotated.ReferenceDate);
    }

    [Fact]
    public async Task Article_OneServiceMissing_IsDoneOnceItStartsAfterARestart()
    {
        using var folder = new TemporaryFolder();
        string id;
        await using (var first = await StartAsync(folder.Path, typeof(TripsRecorder)))
        {
            var client = new IngestionClient(first.Channel);
            id = (await client.SubmitAsync(new() { Body = Text })).Id;
            await Eventually.GetAsync(async () => (await client.GetArticleAsync(new() { Id = id })).Progress, p => p.TripsRecorded);
            Assert.False((await client.GetArticleAsync(new() { Id = id })).Progress.MeasuresRecorded);
        }

        await using var second = await StartAsync(folder.Path, typeof(TripsRecorder), typeof(MeasuresRecorder));
        var again = new IngestionClient(second.Channel);
        await ReachAsync(again, id, Stage.Done);
    }

    [Fact]
    public async Task Article_AServiceGivesUp_FailsWithTheReasonAndIsReadOnRequest()
    {
        await using var host = await StartAsync(typeof(FailingRecorder), typeof(MeasuresRecorder));
        var client = new IngestionClient(host.Channel);
        var id = (await client.SubmitAsync(new() { Body = Text })).Id;

        var failed = await ReachAsync(client, id, Stage.Failed);
        Assert.Contains("the diary is torn", failed.Reason, StringComparison.Ordinal);

        host.Services.GetRequiredService<RecorderState>().Fails = false;
        Assert.Equal(1, (await client.RereadAsync(new())).Announced);
        var done = await ReachAsync(client, id, Stage.Done);
        Assert.Empty(done.Reason);
    }

    [Fact]
    public async Task ArticleIngested_DeliveredManyTimes_IsReadOnce()
    {
        await using var host = await StartAsync(typeof(TripsRecorder), typeof(MeasuresRecorder));
        var client = new IngestionClient(host.Channel);
        var id = (await client.SubmitAsync(new() { Body = Text })).Id;
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => host.PublishAsync(new ArticleIngested(id))));

        await ReachAsync(client, id, Stage.Done);

        await using var store = await host.Services
            .GetRequiredService<IDbContextFactory<EntitiesStore>>().CreateDbContextAsync();
        Assert.Equal(id, Assert.Single(store.Annotations.ToList()).ArticleId);
    }

    [Fact]
    public async Task ArticleIngested_OfAnUnknownArticle_GoesToTheFaultsAndHoldsNothingUp()
    {
        await using var host = await StartAsync(typeof(TripsRecorder), typeof(MeasuresRecorder), typeof(FaultRecorder));
        await host.PublishAsync(new ArticleIngested("no-such-article"));
        var client = new IngestionClient(host.Channel);
        var id = (await client.SubmitAsync(new() { Body = Text })).Id;

        await ReachAsync(client, id, Stage.Done);
        var state = host.Services.GetRequiredService<RecorderState>();
        await Eventually.GetAsync(() => Task.FromResult(state.Fault), f => f?.Contains("NotFound", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Article_OnItsWholeRoad_IsOneTrace()
    {
        var steps = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "MassTransit" or "Motorcade" or "Microsoft.AspNetCore",
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = steps.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        await using var host = await StartAsync(typeof(TripsRecorder), typeof(MeasuresRecorder));
        var client = new IngestionClient(host.Channel);
        var id = (await client.SubmitAsync(new() { Body = Text })).Id;
        await ReachAsync(client, id, Stage.Done);
        await using var store = await host.Services.GetRequiredService<IDbContextFactory<IngestionStore>>().CreateDbContextAsync();
        var trace = ActivityContext.Parse((await store.Progress.SingleAsync(p => p.ArticleId == id)).TraceParent, null).TraceId;

        var names = await Eventually.GetAsync(
            () => Task.FromResult(steps.Where(s => s.TraceId == trace).Select(s => s.DisplayName).ToHashSet()),
            names => names.Count(n => n.Contains("TripsRecorded", StringComparison.Ordinal)) > 0);

        Assert.Contains(names, n => n.Contains("Submit", StringComparison.Ordinal) || n.Contains("POST", StringComparison.Ordinal));
        Assert.Contains("announce article", names);
        Assert.Contains(names, n => n.Contains("ArticleIngested", StringComparison.Ordinal));
        Assert.Contains(names, n => n.Contains("ArticleAnnotated", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Article_Hundreds_AllComeThrough()
    {
        await using var host = await StartAsync(typeof(TripsRecorder), typeof(MeasuresRecorder));
        var client = new IngestionClient(host.Channel);
        using var call = client.SubmitMany();
        for (var i = 0; i < 300; i++)
            await call.RequestStream.WriteAsync(new SubmitRequest { Body = $"{Text} It was visit number {i}." });
        await call.RequestStream.CompleteAsync();
        Assert.Equal(300, await call.ResponseStream.ReadAllAsync().CountAsync());

        await Eventually.GetAsync(async () => await client.ListArticlesAsync(new() { Stage = Stage.Done }), list => list.Total == 300);
    }

    [Fact]
    public async Task GetAnnotatedArticle_ClaimsOnly_LeavesTheTextOut()
    {
        await using var host = await StartAsync(typeof(TripsRecorder), typeof(MeasuresRecorder));
        var client = new IngestionClient(host.Channel);
        var id = (await client.SubmitAsync(new() { Body = Text, Outlet = "Andean Post" })).Id;
        await ReachAsync(client, id, Stage.Done);

        var claims = await new EntitiesClient(host.Channel).GetAnnotatedArticleAsync(new() { ArticleId = id, ClaimsOnly = true });

        Assert.Empty(claims.Text);
        Assert.Empty(claims.Sentences);
        Assert.Equal("Andean Post", claims.Outlet);
        Assert.Equal(Analyst.Version, claims.ReaderVersion);
    }

    [Fact]
    public async Task GetAnnotatedArticle_UnknownId_IsNotFound()
    {
        await using var host = await StartAsync();
        var entities = new EntitiesClient(host.Channel);

        var failure = await Assert.ThrowsAsync<RpcException>(
            async () => await entities.GetAnnotatedArticleAsync(new() { ArticleId = "none" }));

        Assert.Equal(StatusCode.NotFound, failure.StatusCode);
    }

    private static Task<Progress> ReachAsync(IngestionClient client, string id, Stage stage)
        => Eventually.GetAsync(async () => (await client.GetArticleAsync(new() { Id = id })).Progress, p => p.Stage == stage);

    private static Task<TestHost> StartAsync(params Type[] recorders) => StartAsync(null, recorders);

    private static Task<TestHost> StartAsync(string? folder, params Type[] recorders) => TestHost.StartAsync(
        new(
            b => b.AddIngestion().AddEntities().Services.AddSingleton<RecorderState>(),
            a => a.MapIngestion().MapEntities(),
            [IngestionModule.AddIngestionConsumers, EntitiesModule.AddEntitiesConsumers, bus => bus.AddConsumers(recorders)]),
        folder);

    internal sealed class RecorderState
    {
        public volatile bool Fails = true;
        public volatile string? Fault;
    }

    internal sealed class TripsRecorder : IConsumer<ArticleAnnotated>
    {
        public Task Consume(ConsumeContext<ArticleAnnotated> context)
            => context.Publish(new TripsRecorded(context.Message.ArticleId, context.Message.ReaderVersion, 0));
    }

    internal sealed class MeasuresRecorder : IConsumer<ArticleAnnotated>
    {
        public Task Consume(ConsumeContext<ArticleAnnotated> context)
            => context.Publish(new MeasuresRecorded(context.Message.ArticleId, context.Message.ReaderVersion, 0));
    }

    internal sealed class FailingRecorder(RecorderState state) : IConsumer<ArticleAnnotated>
    {
        public Task Consume(ConsumeContext<ArticleAnnotated> context) => state.Fails
            ? throw new InvalidOperationException("the diary is torn")
            : context.Publish(new TripsRecorded(context.Message.ArticleId, context.Message.ReaderVersion, 0));
    }

    internal sealed class FaultRecorder(RecorderState state) : IConsumer<Fault<ArticleIngested>>
    {
        public Task Consume(ConsumeContext<Fault<ArticleIngested>> context)
        {
            state.Fault = context.Message.Exceptions[0].Message;
            return Task.CompletedTask;
        }
    }
}
