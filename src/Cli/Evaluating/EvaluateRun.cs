using Motorcade.Cli.Output;
using Motorcade.Cli.Reading;
using Motorcade.Domain.Reading;
using Motorcade.Domain.Reading.Evaluation;
using Motorcade.Domain.World;

namespace Motorcade.Cli.Evaluating;

/// <summary>Reads labelled articles and prints how well the reading agrees with the labels.</summary>
internal static class EvaluateRun
{
    public static async Task<int> RunAsync(EvaluateRequest request, CancellationToken cancel)
    {
        var predicted = request.Predicted.Count > 0 ? PredictedFiles.Read(request.Predicted) : null;
        var analyst = new Analyst(WorldTables.Load());
        var found = new SplitEvaluation();
        var refused = 0;
        foreach (var file in request.Files)
            refused += await ReadAsync(analyst, file, found, predicted, cancel);
        // A figure over a part of the articles would pass for one over all of them.
        if (refused > 0)
            return ExitCode.Refused;
        if (found.All.Score.Articles == 0)
            throw new RefusedInputException($"{string.Join(", ", request.Files.Select(InputFile.NameOf))}: no labelled article");
        if (predicted is { Missing: > 0 and var missing })
            await Console.Error.WriteLineAsync($"motorcade: {missing} articles are not among those predicted; they count as without a row");
        if (request.Json)
            JsonEvaluation.Write(Console.Out, found, request);
        else
            new EvaluationReport(Console.Out, request).Write(found);
        return ExitCode.Done;
    }

    private static async Task<int> ReadAsync(Analyst analyst, string file, SplitEvaluation found, PredictedFiles? predicted, CancellationToken cancel)
    {
        using var text = InputFile.OpenText(file);
        var lines = NumberedLines.Of(text).ToList();
        var answers = lines.AsParallel().AsOrdered().WithCancellation(cancel)
            .WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(line => Read(analyst, line));
        using var progress = LineProgress.Start(InputFile.NameOf(file), lines.Count);
        var (index, refused) = (0, 0);
        foreach (var answer in answers)
        {
            progress.Advance();
            if (answer.Gold is not null && answer.Reading is not null)
            {
                if (predicted is null)
                    found.Add(index++, answer.Gold, answer.Reading);
                else
                    found.Add(index++, answer.Gold, answer.Reading, predicted.Of(answer.Gold.Article.Id));
                continue;
            }

            refused++;
            await Console.Error.WriteLineAsync($"motorcade: {InputFile.NameOf(file)}, line {answer.Line}: {answer.Error}");
        }

        return refused;
    }

    private static LabelledReading Read(Analyst analyst, (int Number, string Text) line)
    {
        try
        {
            var gold = LabelledArticle.Parse(line.Text);
            return new(line.Number, gold, analyst.Read(gold.Article), null);
        }
        catch (FormatException wrong)
        {
            return new(line.Number, null, null, wrong.Message);
        }
    }

    private readonly record struct LabelledReading(int Line, LabelledArticle? Gold, ArticleReading? Reading, string? Error);
}
