using System.Text;
using System.Text.Json;
using Motorcade.Cli.Output;
using Motorcade.Domain.Reading;
using Motorcade.Domain.World;

namespace Motorcade.Cli.Reading;

/// <summary>JSON Lines in, JSON Lines out: one article a line, in the order of the input.</summary>
internal static class ReadLines
{
    public static async Task<int> RunAsync(ReadRequest request, CancellationToken cancel)
    {
        var analyst = new Analyst(WorldTables.Load());
        var refused = 0;
        await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16);
        foreach (var file in request.FilesOrInput)
        {
            using var lines = InputFile.OpenText(file);
            var answers = NumberedLines.Of(lines).AsParallel().AsOrdered().WithCancellation(cancel)
                .WithMergeOptions(ParallelMergeOptions.NotBuffered)
                .Select(line => Answer(analyst, line, request));
            using var progress = LineProgress.Start(file);
            foreach (var answer in answers)
            {
                progress.Advance();
                if (answer.Error is null)
                {
                    await output.WriteLineAsync(answer.Text);
                    continue;
                }

                refused++;
                await Console.Error.WriteLineAsync($"motorcade: {InputFile.NameOf(file)}, line {answer.Line}: {answer.Error}");
            }
        }

        return refused == 0 ? ExitCode.Done : ExitCode.PartlyRefused;
    }

    private static LineAnswer Answer(Analyst analyst, (int Number, string Text) line, ReadRequest request)
    {
        try
        {
            var article = ArticleLine.Parse(line.Text, request.Published);
            return new(line.Number, GuideLine.Write(analyst.Read(article), request.Options.Weak), null);
        }
        catch (JsonException wrong)
        {
            return new(line.Number, "", $"not a JSON object with the fields of an article: {wrong.Message.Split(" Path:")[0]}");
        }
        catch (RefusedInputException wrong)
        {
            return new(line.Number, "", wrong.Message);
        }
    }

    private readonly record struct LineAnswer(int Line, string Text, string? Error);
}
