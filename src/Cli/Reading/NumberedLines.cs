namespace Motorcade.Cli.Reading;

/// <summary>The lines of a JSON Lines file that are not blank, with their numbers from 1.</summary>
internal static class NumberedLines
{
    public static IEnumerable<(int Number, string Text)> Of(TextReader lines)
    {
        var number = 0;
        while (lines.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
                yield return (number, line);
        }
    }
}
