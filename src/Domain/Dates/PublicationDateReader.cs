using Motorcade.Domain.Language;
using Motorcade.Domain.Resources;

namespace Motorcade.Domain.Dates;

/// <summary>
/// Finds the day of publication where a text gives it: in the dateline ("LONDON, June 26, 2022 —") or on a line of its own
/// ("Published on 26 June 2022", "By Jane Roe | June 26, 2022"). Dates within sentences are what the article is about, and are left alone.
/// </summary>
public sealed class PublicationDateReader
{
    private const int LinesLookedAt = 12;
    private const int LongestLine = 120;

    private static readonly string[] Openings = [.. WordTable.Set("dates-publication.tsv")];

    private readonly TextAnalyzer analyzer = new();
    private readonly DateReader dates = new();

    /// <summary>The day of publication, or null where the text does not give a whole day.</summary>
    /// <param name="text">The normalised text of an article.</param>
    public DateOnly? Read(string text)
    {
        var lines = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan()[range].Trim();
            if (line.IsEmpty)
                continue;
            if (DatelineReader.Find(text, new TextSpan(range.Start.Value, line.Length)) is { } dateline
                && InLine(dateline.In(text)) is { } day)
                return day;
            if (line.Length <= LongestLine && line.ContainsAnyInRange('0', '9') && InLine(line.ToString()) is { } published)
                return published;
            if (++lines == LinesLookedAt)
                return null;
        }
        return null;
    }

    private DateOnly? InLine(string line)
    {
        var document = analyzer.Analyze(line);
        foreach (var mention in dates.Read(document, null))
        {
            var (start, end) = (mention.Interval.Start, mention.Interval.End);
            if (start is { Day: not null } day && start == end && IsAboutTheDate(line, mention.Span))
                return day.First;
        }
        return null;
    }

    // Beside the date, a line like this has names, a time and at most one small word: "By", "at". Sentences have more.
    private static bool IsAboutTheDate(string line, TextSpan date)
    {
        if (Openings.Any(opening => StartsWithWords(line, opening)))
            return true;
        var rest = line.Remove(date.Start, date.Length);
        var small = 0;
        foreach (var word in rest.AsSpan().Split(' '))
            small += rest.AsSpan()[word] is [var first, _, ..] && char.IsLower(first) ? 1 : 0;
        return small <= 1;
    }

    private static bool StartsWithWords(string line, string words)
        => line.StartsWith(words, StringComparison.OrdinalIgnoreCase)
            && (line.Length == words.Length || !char.IsLetter(line[words.Length]));
}
