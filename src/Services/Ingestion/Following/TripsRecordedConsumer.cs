using MassTransit;
using Motorcade.Contracts.Messages.Itineraries;

namespace Motorcade.Ingestion.Following;

/// <summary>Notes articles recorded by Itineraries, many with one statement.</summary>
internal sealed class TripsRecordedConsumer(ProgressBoard board) : IConsumer<Batch<TripsRecorded>>
{
    public async Task Consume(ConsumeContext<Batch<TripsRecorded>> context)
    {
        foreach (var group in context.Message.GroupBy(m => m.Message.ReaderVersion, m => m.Message.ArticleId))
            await board.AdvanceAsync(ReportedStep.TripsRecorded, group.Key, group.Distinct().ToArray(), context.CancellationToken);
    }
}
