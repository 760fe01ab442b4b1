using MassTransit;
using Motorcade.Contracts.Messages.Entities;
using Motorcade.Contracts.Messages.Sanctions;
using Motorcade.Contracts.Rpc.Entities.V1;
using EntitiesClient = Motorcade.Contracts.Rpc.Entities.V1.Entities.EntitiesClient;

namespace Motorcade.Sanctions.Recording;

/// <summary>Records what an article says of sanctions; one that is recorded already is only acknowledged.</summary>
internal sealed class ArticleAnnotatedConsumer(EntitiesClient entities, MeasureRecorder recorder) : IConsumer<ArticleAnnotated>
{
    public async Task Consume(ConsumeContext<ArticleAnnotated> context)
    {
        var (id, version) = (context.Message.ArticleId, context.Message.ReaderVersion);
        var claims = await recorder.FindAsync(id, version, context.CancellationToken);
        if (claims is null)
        {
            var article = await entities.GetAnnotatedArticleAsync(
                new GetAnnotatedArticleRequest { ArticleId = id, ClaimsOnly = true }, cancellationToken: context.CancellationToken);
            await recorder.RecordAsync(article, context.CancellationToken);
            (claims, version) = (article.Sanctions.Count, article.ReaderVersion);
        }

        await context.Publish(new MeasuresRecorded(id, version, claims.Value), context.CancellationToken);
    }
}
