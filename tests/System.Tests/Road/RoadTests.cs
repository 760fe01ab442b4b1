using Grpc.Net.Client;
using Motorcade.Contracts.Rpc.Ingestion.V1;

namespace Motorcade.SystemTests.Road;

/// <summary>Nothing is lost and nothing is doubled, whatever dies in the middle of a thousand articles.</summary>
public sealed class RoadTests(RoadFixture road) : IClassFixture<RoadFixture>
{
    [Fact]
    public void Generated_Thousand_TellsAThousandTrips() =>
        Assert.Equal(1000, GeneratedArticles.Expected(GeneratedArticles.Make(0, 1000)).Count);

    [Theory]
    [InlineData("ingestion")]
    [InlineData("entities")]
    [InlineData("itineraries")]
    [InlineData("sanctions")]
    [InlineData("gateway")]
    [InlineData("rabbitmq")]
    [InlineData("redis")]
    public async Task Batch_OneKilledInTheMiddle_EveryArticleIsReadOnce(string victim)
    {
        var submitting = road.Desk.SubmitAsync(road.Next());
        await Task.Delay(700);
        road.Cluster.Kill(victim);
        await submitting;
        await road.AssertAllOnceAsync();
    }

    [Fact]
    public async Task Batch_BrokerStoppedAndStarted_EveryArticleIsReadOnce()
    {
        var submitting = road.Desk.SubmitAsync(road.Next());
        await Task.Delay(400);
        road.Cluster.Stop("rabbitmq");
        await submitting;
        await road.AssertAllOnceAsync();
    }

    [Fact]
    public async Task Events_DeliveredAgain_ChangeNothing()
    {
        await road.Desk.SubmitAsync(road.Next());
        await road.AssertAllOnceAsync();
        using var channel = GrpcChannel.ForAddress(road.Cluster.Rpc("ingestion"));
        var again = await new Ingestion.IngestionClient(channel).RereadAsync(new RereadRequest());
        Assert.Equal(road.Sent.Count, again.Announced);
        await road.AssertAllOnceAsync();
    }

    [Fact]
    public async Task Poison_EndsInTheErrorQueueWithItsReason_WhileTheRestGoesOn()
    {
        const string Queue = "entities-article-ingested";
        await Queues.SendAsync(road.Cluster.Broker, Queue, "this is no message");
        await Queues.SendAsync(road.Cluster.Broker, Queue, """
            {"messageType":["urn:message:Motorcade.Contracts.Messages.Ingestion:ArticleIngested"],"message":{"articleId":"never-submitted"}}
            """);
        await road.Desk.SubmitAsync(road.Next());
        await Desk.EventuallyAsync(async () => await Queues.CountAsync(road.Cluster.Broker, Queue + "_error") == 2, () => "the poison did not end in the error queue");
        var reasons = new[] { await Queues.ReasonAsync(road.Cluster.Broker, Queue + "_error"), await Queues.ReasonAsync(road.Cluster.Broker, Queue + "_error") };
        Assert.Contains(reasons, r => r is not null && r.Contains("never-submitted", StringComparison.Ordinal));
        Assert.All(reasons, r => Assert.False(string.IsNullOrEmpty(r)));
        await road.AssertAllOnceAsync();
    }
}
