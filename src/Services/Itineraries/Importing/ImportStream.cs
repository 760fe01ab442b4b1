using Grpc.Core;
using MassTransit;
using Motorcade.Contracts.Messages.Itineraries;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Itineraries.Recording;

namespace Motorcade.Itineraries.Importing;

/// <summary>Takes rows of diaries kept elsewhere, a batch in a transaction; what was answered is recorded, whatever comes after.</summary>
internal sealed class ImportStream(RowEditions editions, DiaryRecorder recorder, IBus bus)
{
    public async Task RunAsync(IAsyncStreamReader<ImportBatch> batches, IServerStreamWriter<ImportAnswer> answers, CancellationToken cancel)
    {
        while (await NextAsync(batches, cancel))
            await answers.WriteAsync(await RecordAsync(batches.Current, cancel), cancel);
    }

    /// <summary>A caller who leaves between batches has all that was answered.</summary>
    private static async Task<bool> NextAsync(IAsyncStreamReader<ImportBatch> batches, CancellationToken cancel)
    {
        try
        {
            return await batches.MoveNext(cancel);
        }
        catch (IOException)
        {
            return false;
        }
    }

    private async Task<ImportAnswer> RecordAsync(ImportBatch batch, CancellationToken cancel)
    {
        ImportedRows.Check(batch);
        var outcome = await recorder.RecordAsync(await editions.ReadAsync(batch, cancel), cancel);
        await bus.PublishBatch(outcome.Changes.Select(c => new TripChanged(c.TripId, c.Version, c.Sequence)), cancel);
        return new() { Recorded = outcome.Recorded, Unchanged = outcome.Unchanged, Changes = outcome.Changes.Count };
    }
}
