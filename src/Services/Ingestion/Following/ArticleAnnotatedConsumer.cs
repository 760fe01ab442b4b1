using MassTransit;
using Motorcade.Contracts.Messages.Entities;

namespace Motorcade.Ingestion.Following;

/// <summary>Notes articles read by Entities, many with one statement.</summary>
internal sealed class ArticleAnnotatedConsumer(ProgressBoard board) : IConsumer<Batch<ArticleAnnotated>>
{
    public async Task Consume(ConsumeContext<Batch<ArticleAnnotated>> context)
    {
        foreach (var group in context.Message.GroupBy(m => m.Message.ReaderVersion, m => m.Message.ArticleId))
            await board.AdvanceAsync(ReportedStep.Annotated, group.Key, group.Distinct().ToArray(), context.CancellationToken);
    }
}
