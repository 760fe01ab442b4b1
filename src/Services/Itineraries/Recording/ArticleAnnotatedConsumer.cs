using MassTransit;
using Motorcade.Contracts.Messages.Entities;
using Motorcade.Contracts.Messages.Itineraries;
using Motorcade.Contracts.Rpc.Entities.V1;
using EntitiesClient = Motorcade.Contracts.Rpc.Entities.V1.Entities.EntitiesClient;

namespace Motorcade.Itineraries.Recording;

/// <summary>Records what an article says of trips; one that is recorded already is only acknowledged.</summary>
internal sealed class ArticleAnnotatedConsumer(EntitiesClient entities, DiaryRecorder recorder) : IConsumer<ArticleAnnotated>
{
    /// <summary>A confirmation that was on its way when the broker went never comes: who waits for it would keep the queue from going on.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public async Task Consume(ConsumeContext<ArticleAnnotated> context)
    {
        var (id, version) = (context.Message.ArticleId, context.Message.ReaderVersion);
        var claims = await recorder.FindAsync(id, version, context.CancellationToken);
        if (claims is null)
        {
            var article = await entities.GetAnnotatedArticleAsync(
                new GetAnnotatedArticleRequest { ArticleId = id, ClaimsOnly = true }, cancellationToken: context.CancellationToken);
            foreach (var change in await recorder.RecordAsync(article, context.CancellationToken))
                await PublishAsync(context, new TripChanged(change.TripId, change.Version, change.Sequence));
            (claims, version) = (article.Trips.Count, article.ReaderVersion);
        }

        await PublishAsync(context, new TripsRecorded(id, version, claims.Value));
    }

    private static Task PublishAsync<TMessage>(ConsumeContext context, TMessage message)
        where TMessage : class
        => context.Publish(message, context.CancellationToken).WaitAsync(Patience, context.CancellationToken);
}
