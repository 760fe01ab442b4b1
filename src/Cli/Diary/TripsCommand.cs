using System.CommandLine;

namespace Motorcade.Cli.Diary;

/// <summary>`motorcade trips`: what the diary holds, as a table or in the forms that other tools read.</summary>
internal static class TripsCommand
{
    public static Command Create()
    {
        var options = new TripsOptions();
        var command = new Command("trips", "Print trips of the diary, or write them as CSV, Parquet, calendar, map, feed …");
        options.AddTo(command);
        command.SetAction((parsed, cancel) => DiaryGuard.RunAsync(() => RunAsync(options, parsed, cancel)));
        return command;
    }

    private static async Task<int> RunAsync(TripsOptions options, ParseResult parsed, CancellationToken cancel)
    {
        var format = options.FormatOf(parsed);
        using var gateway = options.Gateway.Open(parsed);
        var query = options.Query(parsed);
        if (format is null)
            await new TripTable(gateway).PrintAsync(query, cancel);
        else
            await new Transfer(gateway, format).RunAsync(query, options.File(parsed), cancel);
        return ExitCode.Done;
    }
}
