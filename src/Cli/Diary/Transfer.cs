namespace Motorcade.Cli.Diary;

/// <summary>Passes an answer on to a file or standard output as it comes in.</summary>
internal sealed class Transfer(GatewayClient gateway, OutputFormat format)
{
    private const int BufferSize = 64 * 1024;

    /// <summary>A feed has pages; one of the largest will do for a file.</summary>
    private const string MostEntries = "500";

    public async Task RunAsync(IReadOnlyList<(string Name, string Value)> query, string? file, CancellationToken cancel)
    {
        var asked = format.Name == "atom" ? [.. query, ("page_size", MostEntries)] : query;
        using var response = await gateway.GetAsync($"/v1/trips.{format.Extension}", asked, null, cancel);
        await using var body = await response.Content.ReadAsStreamAsync(cancel);
        if (file is null)
        {
            await using var output = StandardOutput.Open();
            await CopyAsync(body, output, "motorcade", cancel);
            return;
        }

        await using var whole = WholeFile.Create(file);
        await CopyAsync(body, whole.Stream, file, cancel);
        await whole.FinishAsync(cancel);
    }

    private async Task CopyAsync(Stream body, Stream output, string name, CancellationToken cancel)
    {
        using var progress = new TransferProgress(name, output is FileStream, format.Lines);
        var buffer = new byte[BufferSize];
        while (await ReadAsync(body, buffer, progress, cancel) is var count and > 0)
        {
            await output.WriteAsync(buffer.AsMemory(0, count), cancel);
            progress.Advance(buffer.AsSpan(0, count));
        }
    }

    private static async Task<int> ReadAsync(Stream body, byte[] buffer, TransferProgress progress, CancellationToken cancel)
    {
        try
        {
            return await body.ReadAsync(buffer, cancel);
        }
        catch (Exception failure) when (failure is IOException or HttpRequestException && !cancel.IsCancellationRequested)
        {
            throw new GatewayLostException($"the gateway broke off after {progress.Count}: what came is not all; try again");
        }
    }
}
