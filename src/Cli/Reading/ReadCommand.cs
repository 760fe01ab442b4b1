using System.CommandLine;
using System.Globalization;
using Motorcade.Cli.Evaluating;
using Motorcade.Cli.Output;
using Motorcade.Domain.Reading;
using Motorcade.Domain.World;

namespace Motorcade.Cli.Reading;

/// <summary>`motorcade read`: reads articles in this process and prints what they say.</summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        var options = new ReadOptions();
        var command = new Command("read", "Read articles: who travels where and when, whom they meet, which sanctions stand.");
        options.AddTo(command);
        command.SetAction((parsed, cancel) => Guarded.RunAsync(() => RunAsync(options, parsed, cancel)));
        return command;
    }

    private static Task<int> RunAsync(ReadOptions options, ParseResult parsed, CancellationToken cancel)
    {
        options.Check(parsed);
        var request = new ReadRequest(
            parsed.GetValue(options.Files) ?? [],
            Day(parsed.GetValue(options.Published)),
            new(parsed.GetValue(options.Weak), parsed.GetValue(options.Explain)));
        if (parsed.GetValue(options.Evaluate))
        {
            return EvaluateRun.RunAsync(
                new(request.FilesOrInput, parsed.GetValue(options.Errors), parsed.GetValue(options.Split), parsed.GetValue(options.Json),
                    parsed.GetValue(options.Predicted) ?? []),
                cancel);
        }

        return parsed.GetValue(options.JsonLines)
            ? ReadLines.RunAsync(request, cancel)
            : ReadFilesAsync(request, parsed.GetValue(options.Json), cancel);
    }

    private static async Task<int> ReadFilesAsync(ReadRequest request, bool json, CancellationToken cancel)
    {
        var analyst = new Analyst(WorldTables.Load());
        var readings = new List<SourcedReading>();
        foreach (var file in request.FilesOrInput)
        {
            var source = await ArticleFile.ReadAsync(file, request.Published, cancel);
            var reading = analyst.Read(source.Article);
            readings.Add(new(source, request.Options.Explain ? reading.Explained() : reading));
        }

        if (json)
            JsonReport.Write(Console.Out, readings, request.Options);
        else
            new TerminalReport(request.Options).Write(readings);
        return ExitCode.Done;
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
