using MassTransit;
using Motorcade.Contracts.Messages.Sanctions;

namespace Motorcade.Ingestion.Following;

/// <summary>Notes articles recorded by Sanctions, many with one statement.</summary>
internal sealed class MeasuresRecordedConsumer(ProgressBoard board) : IConsumer<Batch<MeasuresRecorded>>
{
    public async Task Consume(ConsumeContext<Batch<MeasuresRecorded>> context)
    {
        foreach (var group in context.Message.GroupBy(m => m.Message.ReaderVersion, m => m.Message.ArticleId))
            await board.AdvanceAsync(ReportedStep.MeasuresRecorded, group.Key, group.Distinct().ToArray(), context.CancellationToken);
    }
}
