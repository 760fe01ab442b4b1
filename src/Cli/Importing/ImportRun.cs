using System.Diagnostics;
using System.Text;
using Google.Protobuf;
using Motorcade.Cli.Output;
using Motorcade.Cli.Reading;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Domain.Diary.Importing;
using Motorcade.Domain.World;

namespace Motorcade.Cli.Importing;

/// <summary>Reads tables and sends their rows; nothing that was sent is lost when it is stopped.</summary>
internal sealed class ImportRun(ImportRequest request)
{
    private const int FaultsShown = 10;

    private readonly WorldTables world = WorldTables.Load();
    private readonly ImportTally tally = new();
    private readonly Stopwatch clock = Stopwatch.StartNew();

    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var tables = new RecordTables(world);
        try
        {
            foreach (var file in request.Files)
            {
                var reader = request.Reader(tables, file);
                await ReadAsync(reader, file, await DiaryFile.ReadAsync(file, reader.Columns, request.Delimiter, cancel), cancel);
            }
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync(request.Check ? "motorcade: interrupted" : FormattableString.Invariant(
                $"motorcade: interrupted; {tally.Sent:N0} rows are recorded and stay so. The same command goes on from there"));
            return ExitCode.Interrupted;
        }
        return await FinishAsync();
    }

    private async Task ReadAsync(IDiaryReader reader, string file, IReadOnlyList<DiaryRow> rows, CancellationToken cancel)
    {
        var name = InputFile.NameOf(file);
        await using var sender = request.Check ? null : new ImportSender(request.To, request.Key, reader);
        await using var output = request.Json ? new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16) : null;
        using var progress = LineProgress.Start(name, rows.Count, "rows");
        foreach (var row in rows)
        {
            cancel.ThrowIfCancellationRequested();
            var reading = reader.Read(row);
            progress.Advance();
            if (!tally.Add(name, reading))
                continue;
            var wire = WireRow.Of(reading, reader.Keeper, world);
            if (output is not null)
                await output.WriteLineAsync(JsonFormatter.Default.Format(wire));
            if (sender is not null)
                Take(await sender.AddAsync(wire));
        }
        if (sender is not null)
            Take(await sender.CompleteAsync());
    }

    private void Take(ImportAnswer? answer)
    {
        if (answer is null)
            return;
        tally.Recorded += answer.Recorded;
        tally.Unchanged += answer.Unchanged;
        tally.Changes += answer.Changes;
        tally.Sent += answer.Recorded + answer.Unchanged;
    }

    private async Task<int> FinishAsync()
    {
        if (request.Report is { } report)
            await File.WriteAllTextAsync(report, tally.Report());
        var summary = request.Json ? Console.Error : Console.Out;
        foreach (var told in tally.Summary(clock.Elapsed, request.Check))
            await summary.WriteLineAsync(told);
        foreach (var fault in tally.First(FaultsShown))
            await Console.Error.WriteLineAsync($"motorcade: {fault}");
        if (tally.Faults > FaultsShown)
        {
            var (more, list) = (tally.Faults - FaultsShown, request.Report ?? "--report FILE");
            var line = FormattableString.Invariant($"motorcade: {more:N0} more rows could not be read; {list} lists them all");
            await Console.Error.WriteLineAsync(line);
        }
        return tally.Faults == 0 ? ExitCode.Done : ExitCode.PartlyRefused;
    }
}
