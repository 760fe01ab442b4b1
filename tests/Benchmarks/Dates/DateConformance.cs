using Motorcade.Domain.Dates;
using Motorcade.Domain.Language;

namespace Motorcade.Benchmarks.Dates;

/// <summary>Runs the cases of a DateTimeModel file and prints the share of dates and date ranges that are read as they should be.</summary>
internal static class DateConformance
{
    private static readonly TextAnalyzer Analyzer = new();
    private static readonly DateReader Reader = new();

    public static int Run(string[] arguments)
    {
        var (files, errors) = ErrorOption.Split(arguments);
        var scope = NewsScope.Load();
        var tally = new ConformanceTally();
        foreach (var one in files.SelectMany(DateCase.Load))
            Check(one, scope, tally, errors);
        tally.Print();
        return 0;
    }

    /// <summary>A mention's interval and kind, for reports.</summary>
    public static string Show(DateMention mention)
    {
        var (start, end) = (mention.Interval.Start, mention.Interval.End);
        var part = mention.Part == DatePart.Whole ? "" : $" {mention.Part}";
        return (start == end ? $"{start}" : $"{start}..{end}") + part
            + (mention.Kind == DateKind.Calendar ? "" : $" {mention.Kind}{mention.Days}");
    }

    private static void Check(DateCase one, NewsScope scope, ConformanceTally tally, ErrorOption errors)
    {
        var found = Reader.Read(Analyzer.Analyze(one.Input), one.Reference);
        var dated = found.Where(f => f.Kind != DateKind.Duration && f.Interval.Start is not null).ToList();
        if (one.Expected.Count == 0)
            tally.Empty(dated.Count);
        bool? right = null;
        foreach (var expected in one.Expected)
        {
            if (scope.LeftOut(one, expected) is { } why)
            {
                tally.LeaveOut(why, expected.IsDate);
                continue;
            }

            var read = found.Any(f => ConformanceRule.IsRight(one, expected, f));
            tally.Add(expected.Type, read);
            right = read && right != false;
            if (!read && errors.Take())
                Report(one, expected, found);
        }

        if (right is { } whole)
            tally.Case(whole);
    }

    private static void Report(DateCase one, ExpectedDate expected, IReadOnlyList<DateMention> found)
    {
        var values = expected.Values.Select(v => $"{v.Start:yyyy-MM-dd}..{v.End:yyyy-MM-dd} {v.Modifier}");
        Console.WriteLine($"{one.Input} ({one.Reference:ddd yyyy-MM-dd})");
        Console.WriteLine($"    {expected.Type} '{expected.Text}': {string.Join(" or ", values)}");
        Console.WriteLine("    read: " + string.Join(" | ", found.Select(f => $"{f.Span.In(one.Input)} = {Show(f)}")));
    }
}
