using System.Globalization;
using MassTransit;
using Motorcade.Contracts.Messages.Entities;
using Motorcade.Contracts.Messages.Ingestion;
using Motorcade.Contracts.Rpc.Ingestion.V1;
using Motorcade.Domain.Reading;
using IngestionClient = Motorcade.Contracts.Rpc.Ingestion.V1.Ingestion.IngestionClient;

namespace Motorcade.Entities.Annotating;

/// <summary>Reads an article that came in; one that was read already is only announced on.</summary>
internal sealed class ArticleIngestedConsumer(IngestionClient ingestion, ArticleReader reader, AnnotationArchive archive)
    : IConsumer<ArticleIngested>
{
    public async Task Consume(ConsumeContext<ArticleIngested> context)
    {
        var id = context.Message.ArticleId;
        if (!await archive.IsCurrentAsync(id, context.CancellationToken))
        {
            var article = await ingestion.GetArticleAsync(new GetArticleRequest { Id = id }, cancellationToken: context.CancellationToken);
            var annotated = reader.Read(id, article.Text, article.Title, article.Outlet, Day(article.Published));
            annotated.Url = article.Url;
            await archive.SaveAsync(annotated, context.CancellationToken);
        }
        await context.Publish(new ArticleAnnotated(id, Analyst.Version), context.CancellationToken);
    }

    private static DateOnly? Day(string text)
        => text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
