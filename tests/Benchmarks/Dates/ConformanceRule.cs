using Motorcade.Domain.Dates;

namespace Motorcade.Benchmarks.Dates;

/// <summary>When a date that was read counts as the expected one.</summary>
internal static class ConformanceRule
{
    public const string Statement = """
        Right is: the span is found, apart from small words at its edges (on, from, before, the …), and its value is
        - the expected day, or where the file gives a past and a future reading, either of them;
        - for a range, the expected first day, and as last day the one before the expected exclusive end, that end itself, or a coarser
          date that begins on it ("March to May" ends on 1 May there and in May here);
        - for before, after, since, until: a date that begins or ends at the expected bound;
        - for months and years counted from a day, where the file gives a day: the month or year of that day;
        - for a part of a month or year ("mid-November"): the month or year with its part; for a part or the rest of the week, where the
          news definition differs: a stretch within the expected one. Dates listed together may be read as one stretch.
        """;

    private static readonly char[] Signs = [' ', ',', '.', '(', ')', '-', '\'', '’'];

    private static readonly HashSet<string> Edges = new(StringComparer.OrdinalIgnoreCase)
    {
        "on", "from", "between", "since", "before", "after", "until", "by", "in", "the", "for", "at", "of", "year", "starting", "beginning",
        "around", "no", "later", "than", "as", "early", "late", "within", "over", "time", "calendar", "that", "this", "and", "till",
    };

    public static bool IsRight(DateCase one, ExpectedDate expected, DateMention found)
    {
        if (found.Interval.Start is not { } start)
            return false;
        var (from, to) = (start.First, (found.Interval.End ?? start).Last);
        var listed = found.Span.Start <= expected.Start + 1 && found.Span.End >= expected.End - 1 && expected.Type == "date";
        if (!listed && !SameWords(found.Span.In(one.Input), expected.Text))
            return false;
        return expected.Values.Any(value => Matches(expected, value, found, from, to))
            || (listed && expected.Values.Any(v => v.Start == from || v.Start == to));
    }

    private static bool Matches(ExpectedDate expected, ExpectedValue value, DateMention found, DateOnly from, DateOnly to)
    {
        var (start, end) = (value.Start, value.End);
        if (expected.Type == "date")
            return start == from && end == to
                || (found.Interval.Start is { Day: null } && start >= from && end <= to
                    && (expected.Text.Contains("month") || expected.Text.Contains("year")));
        if (start is null || end is null)
            return (start ?? end) is { } bound && (bound == from || bound == to || bound == to.AddDays(1))
                || (found.Part != DatePart.Whole && (start ?? end) is { } inside && inside >= from && inside <= to.AddDays(1));
        var ends = to.AddDays(1) == end || to == end || found.Interval.End?.First == end;
        if (start == from && ends)
            return true;
        if (found.Part != DatePart.Whole && from <= start && to.AddDays(1) >= end)
            return true;
        return expected.Text.Contains("week") && from >= start && to < end;
    }

    private static bool SameWords(string read, string expected) => Core(read).Equals(Core(expected), StringComparison.OrdinalIgnoreCase);

    private static string Core(string text)
    {
        var words = text.Split(Signs, StringSplitOptions.RemoveEmptyEntries);
        var (first, last) = (0, words.Length);
        while (first < last && Edges.Contains(words[first]))
            first++;
        while (last > first && Edges.Contains(words[last - 1]))
            last--;
        return string.Concat(words[first..last]);
    }
}
