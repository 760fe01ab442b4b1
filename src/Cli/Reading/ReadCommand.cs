using System.CommandLine;
using System.Globalization;
using Motorcade.Cli.Output;
using Motorcade.Domain.Reading;
using Motorcade.Domain.World;

namespace Motorcade.Cli.Reading;

/// <summary>`motorcade read`: reads articles in this process and prints what they say.</summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Articles as plain text or HTML; - or nothing reads standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var json = new Option<bool>("--json") { Description = "Print one JSON document instead of tables." };
        var jsonl = new Option<bool>("--jsonl") { Description = "Read JSON Lines (id, published, title, outlet, url, text) and write one line an article." };
        var published = new Option<string?>("--published") { Description = "The day that relative dates count from, YYYY-MM-DD.", HelpName = "DATE" };
        var command = new Command("read", "Read articles: who travels where and when, whom they meet, which sanctions stand.")
        {
            files, json, jsonl, published,
        };
        command.SetAction((parsed, cancel) => Guarded(() =>
        {
            var request = new ReadRequest(parsed.GetValue(files) ?? [], Day(parsed.GetValue(published)));
            return parsed.GetValue(jsonl) ? ReadLines.RunAsync(request, cancel) : ReadFilesAsync(request, parsed.GetValue(json), cancel);
        }));
        return command;
    }

    private static async Task<int> ReadFilesAsync(ReadRequest request, bool json, CancellationToken cancel)
    {
        var analyst = new Analyst(WorldTables.Load());
        var readings = new List<SourcedReading>();
        foreach (var file in request.FilesOrInput)
        {
            var source = await ArticleFile.ReadAsync(file, request.Published, cancel);
            readings.Add(new(source, analyst.Read(source.Article)));
        }

        if (json)
            JsonReport.Write(Console.Out, readings);
        else
            TerminalReport.Write(readings);
        return ExitCode.Done;
    }

    private static async Task<int> Guarded(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (RefusedInputException refused)
        {
            await Console.Error.WriteLineAsync($"motorcade: {refused.Message}");
            return ExitCode.Refused;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
    }

    private static DateOnly? Day(string? text)
    {
        if (text is null)
            return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new RefusedInputException($"--published: '{text}' is no day of the form YYYY-MM-DD");
    }
}
