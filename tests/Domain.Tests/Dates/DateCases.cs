using System.Globalization;
using Motorcade.Domain.Dates;
using Motorcade.Domain.Language;

namespace Motorcade.Domain.Tests.Dates;

/// <summary>Tables of cases: a day of publication, a text, and the dates to be read from it, with | between.</summary>
internal static class DateCases
{
    private static readonly TextAnalyzer Analyzer = new();
    private static readonly DateReader Reader = new();

    /// <summary>Lines of "published | text | date; date …", a range as first..last.</summary>
    public static TheoryData<string, string, string> Table(string lines)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line.Split('|', StringSplitOptions.TrimEntries) is [var published, var text, var expected])
                data.Add(published, text, expected);
            else
                throw new FormatException(line);
        }

        return data;
    }

    /// <summary>Lines of one text each.</summary>
    public static TheoryData<string> Lines(string lines) =>
        [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    public static IReadOnlyList<DateMention> Read(string published, string text) =>
        Reader.Read(Analyzer.Analyze(text), DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>The dates of a text that have a value, written as in the tables.</summary>
    public static string Dates(string published, string text) =>
        string.Join("; ", Read(published, text).Where(m => m.Interval != default).Select(m => Written(m.Interval)));

    private static string Written(DateInterval interval) =>
        interval.Start == interval.End ? $"{interval.Start}" : $"{interval.Start}..{interval.End}";
}
