using Grpc.Core;
using Grpc.Net.Client;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Domain.Diary.Importing;

namespace Motorcade.Cli.Importing;

/// <summary>Sends rows to a running Motorcade, a batch at a time; what a batch was answered is recorded.</summary>
internal sealed class ImportSender : IAsyncDisposable
{
    /// <summary>Many rows share a transaction; few enough for the answer to come before anybody wonders.</summary>
    private const int BatchSize = 250;

    private readonly GrpcChannel channel;
    private readonly AsyncDuplexStreamingCall<ImportBatch, ImportAnswer> call;
    private readonly IDiaryReader reader;
    private readonly Uri address;
    private ImportBatch batch;

    public ImportSender(Uri address, string? key, IDiaryReader reader)
    {
        (this.address, this.reader, batch) = (address, reader, New(reader));
        channel = GrpcChannel.ForAddress(address, new() { MaxSendMessageSize = 16 << 20 });
        var headers = new Metadata();
        if (key is not null)
            headers.Add("X-Api-Key", key);
        call = new Itineraries.ItinerariesClient(channel).Import(headers);
    }

    /// <summary>Adds a row; gives the answer when that filled a batch.</summary>
    public Task<ImportAnswer?> AddAsync(ImportedRow row)
    {
        batch.Rows.Add(row);
        return batch.Rows.Count < BatchSize ? Task.FromResult<ImportAnswer?>(null) : FlushAsync();
    }

    /// <summary>Sends what is left and ends the call; null when nothing is left.</summary>
    public async Task<ImportAnswer?> CompleteAsync()
    {
        var answer = await FlushAsync();
        await GuardedAsync(async () =>
        {
            await call.RequestStream.CompleteAsync();
            return await call.ResponseStream.MoveNext(CancellationToken.None);
        });
        return answer;
    }

    private async Task<ImportAnswer?> FlushAsync()
    {
        if (batch.Rows.Count == 0)
            return null;
        var answered = await GuardedAsync(async () =>
        {
            await call.RequestStream.WriteAsync(batch);
            return await call.ResponseStream.MoveNext(CancellationToken.None);
        });
        batch = New(reader);
        return answered ? call.ResponseStream.Current : throw new RefusedInputException($"{address} ended the call before it had answered");
    }

    private async Task<bool> GuardedAsync(Func<Task<bool>> talk)
    {
        try
        {
            return await talk();
        }
        catch (RpcException failed)
        {
            throw Refused(failed);
        }
        catch (Exception failed) when (failed is InvalidOperationException or IOException)
        {
            // The call was ended from the other side: its status tells why.
            throw call.GetStatus() is { StatusCode: not StatusCode.OK } status ? Refused(new RpcException(status)) : failed;
        }
    }

    public async ValueTask DisposeAsync()
    {
        call.Dispose();
        await channel.ShutdownAsync();
        channel.Dispose();
    }

    private RefusedInputException Refused(RpcException failed) => new(failed.StatusCode switch
    {
        StatusCode.Unavailable =>
            $"nothing answers at {address}; start Motorcade with 'dotnet run --project AppHost' and give its gRPC address as --to, "
                + "or use --check to read without it",
        StatusCode.Unauthenticated or StatusCode.PermissionDenied => $"{address} asks for an API key; give it as --key or in MOTORCADE_KEY",
        StatusCode.Unimplemented => $"{address} takes no imports; is it Motorcade's gRPC address?",
        StatusCode.InvalidArgument => $"{address} refused the rows: {failed.Status.Detail}",
        _ => $"{address} failed: {failed.Status.Detail}",
    });

    private static ImportBatch New(IDiaryReader reader) => new() { Source = reader.Source, ReaderVersion = reader.Version };
}
