using System.Globalization;
using System.Text.Json;
using Motorcade.Domain.Dates;
using Motorcade.Domain.Language;

namespace Motorcade.Benchmarks.Dates;

/// <summary>
/// Whether the dates of labelled trips are among those that the date reader finds in their article. It says how far reading can get,
/// whatever chooses among the dates later.
/// </summary>
internal static class GoldDates
{
    private const int KeptAside = 5;

    private static readonly TextAnalyzer Analyzer = new();
    private static readonly DateReader Reader = new();
    private static readonly PublicationDateReader Publication = new();

    public static int Run(string[] arguments)
    {
        var (files, errors) = ErrorOption.Split(arguments);
        var seen = new GoldTally("the articles to learn from");
        var aside = new GoldTally("every fifth article, kept aside");
        foreach (var file in files)
        {
            var index = 0;
            foreach (var line in File.ReadLines(file).Where(l => l.Length > 0))
            {
                var kept = index++ % KeptAside == KeptAside - 1;
                Check(line, kept ? aside : seen, kept ? null : errors);
            }
        }

        Console.WriteLine("A start is right where a date of the article begins on it; an end where one ends on it or a length of time");
        Console.WriteLine("counted from, or back to, a date of the article gives it. Trips without a start are left out.");
        seen.Print();
        aside.Print();
        return 0;
    }

    private static void Check(string line, GoldTally tally, ErrorOption? errors)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        var text = root.GetProperty("text").GetString()!;
        DateOnly? given = DateOnly.TryParse(Text(root, "published"), CultureInfo.InvariantCulture, out var day) ? day : null;
        var published = given ?? Publication.Read(text);
        var document = Analyzer.Analyze(text, Text(root, "title"));
        var found = Reader.Read(document, published);
        var (starts, ends) = Reachable(found);
        foreach (var trip in root.GetProperty("trips").EnumerateArray())
        {
            if (Text(trip, "start") is not { } start)
                continue;
            var end = Text(trip, "end");
            var (startRight, endRight) = (starts.Contains(start), end is null || ends.Contains(end));
            tally.Add(startRight, end is null ? null : endRight, startRight && endRight);
            if ((!startRight || !endRight) && errors?.Take() == true)
                Show(root, published, trip, text, found);
        }
    }

    private static (HashSet<string> Starts, HashSet<string> Ends) Reachable(IReadOnlyList<DateMention> found)
    {
        var starts = new HashSet<string>(StringComparer.Ordinal);
        var ends = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in found)
        {
            var (start, end) = (mention.Interval.Start, mention.Interval.End);
            if (start is { } first)
                starts.Add(first.ToString());
            if ((end ?? start) is { } last)
                ends.Add(last.ToString());
            foreach (var days in found.Select(f => f.Days).OfType<int>())
            {
                if (start is { Day: not null } from)
                    ends.Add(PartialDate.Of(from.First.AddDays(days - 1)).ToString());
                if (end is { Day: not null } to)
                    starts.Add(PartialDate.Of(to.First.AddDays(1 - days)).ToString());
            }
        }

        return (starts, ends);
    }

    private static void Show(JsonElement root, DateOnly? published, JsonElement trip, string text, IReadOnlyList<DateMention> found)
    {
        Console.WriteLine($"{Text(root, "id")} of {published:ddd yyyy-MM-dd}: {Text(trip, "traveller")} in {Text(trip, "destination")}, "
            + $"{Text(trip, "start")} to {Text(trip, "end")}");
        var dates = found.Select(m => $"{m.Span.In(text).ReplaceLineEndings(" ")} = {DateConformance.Show(m)}");
        Console.WriteLine("    " + string.Join(" | ", dates));
    }

    private static string? Text(JsonElement element, string field) =>
        element.TryGetProperty(field, out var value) ? value.GetString() : null;
}
