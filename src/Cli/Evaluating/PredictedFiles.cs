using Motorcade.Cli.Reading;
using Motorcade.Domain.Reading.Evaluation;

namespace Motorcade.Cli.Evaluating;

/// <summary>Rows that were found elsewhere, by article.</summary>
internal sealed class PredictedFiles
{
    private readonly Dictionary<string, PredictedRows> rows = new(StringComparer.Ordinal);
    private readonly HashSet<string> missing = new(StringComparer.Ordinal);

    private PredictedFiles()
    {
    }

    /// <summary>Articles that no file speaks of: they count as read without a row.</summary>
    public int Missing => missing.Count;

    /// <exception cref="RefusedInputException">A line is none of rows.</exception>
    public static PredictedFiles Read(IReadOnlyList<string> files)
    {
        var found = new PredictedFiles();
        foreach (var file in files)
        {
            using var text = InputFile.OpenText(file);
            foreach (var (number, line) in NumberedLines.Of(text))
                found.Add(file, number, line);
        }

        return found;
    }

    public PredictedRows Of(string article)
    {
        if (rows.TryGetValue(article, out var known))
            return known;
        missing.Add(article);
        return PredictedRows.None;
    }

    private void Add(string file, int number, string line)
    {
        try
        {
            var (id, own) = PredictedRows.Parse(line);
            rows[id] = rows.GetValueOrDefault(id, PredictedRows.None).With(own);
        }
        catch (FormatException wrong)
        {
            throw new RefusedInputException($"{InputFile.NameOf(file)}, line {number}: {wrong.Message}");
        }
    }
}
