using MassTransit;
using Motorcade.Contracts.Messages.Entities;
using Motorcade.Contracts.Messages.Itineraries;
using Motorcade.Contracts.Rpc.Entities.V1;
using EntitiesClient = Motorcade.Contracts.Rpc.Entities.V1.Entities.EntitiesClient;

namespace Motorcade.Itineraries.Recording;

/// <summary>Records what an article says of trips; one that is recorded already is only acknowledged.</summary>
internal sealed class ArticleAnnotatedConsumer(EntitiesClient entities, DiaryRecorder recorder) : IConsumer<ArticleAnnotated>
{
    public async Task Consume(ConsumeContext<ArticleAnnotated> context)
    {
        var (id, version) = (context.Message.ArticleId, context.Message.ReaderVersion);
        var claims = await recorder.FindAsync(id, version, context.CancellationToken);
        if (claims is null)
        {
            var article = await entities.GetAnnotatedArticleAsync(
                new GetAnnotatedArticleRequest { ArticleId = id, ClaimsOnly = true }, cancellationToken: context.CancellationToken);
            foreach (var change in await recorder.RecordAsync(article, context.CancellationToken))
                await context.Publish(new TripChanged(change.TripId, change.Version, change.Sequence), context.CancellationToken);
            (claims, version) = (article.Trips.Count, article.ReaderVersion);
        }

        await context.Publish(new TripsRecorded(id, version, claims.Value), context.CancellationToken);
    }
}
