namespace Motorcade.Domain.Diary.Importing;

/// <summary>Reads the event that a remark speaks of: "Attended the G-20 Summit", "at the UN General Assembly".</summary>
internal static class EventReader
{
    private const int MostWords = 16;

    /// <summary>The event of a clause as the remark calls it, or null.</summary>
    public static string? Read(string remark, RemarkClause clause, Func<int, bool> isPlace)
    {
        var words = clause.Words;
        for (var i = 0; i < words.Count; i++)
        {
            var opens = clause.Verb == "attend" && i > 0 && RecordWords.Verbs.ContainsKey(words[i - 1].Lower)
                || (words[i].Lower is "at" or "during" or "in") && i + 1 < words.Count && !isPlace(i + 1)
                || words[i].Lower == "to" && (clause.Verb is "company" or "attend");
            var start = words[i].Lower is "at" or "during" or "to" || (words[i].Lower == "in" && opens) ? i + 1 : i;
            if (opens && Name(remark, words, start, isPlace, clause.Verb == "attend") is { } name)
                return name;
        }
        return null;
    }

    private static string? Name(string remark, IReadOnlyList<RemarkWord> words, int start, Func<int, bool> isPlace, bool attended)
    {
        while (start < words.Count && words[start].Lower is "the" or "a" or "an" or "in" or "part" or "at")
            start++;
        var (end, noun, capital) = (start, false, false);
        while (end < words.Count && end - start < MostWords && !Ends(words, start, end, isPlace))
        {
            noun |= RecordWords.EventNouns.Contains(words[end].Lower);
            capital |= words[end].IsCapital;
            end++;
            if (words[end - 1].After is not (' ' or '/' or '’' or '\'' or '“' or '"' or '\u2011' or ')' or '-' or '–'))
                break;
        }
        while (end > start && (words[end - 1].Lower is "and" or "of"))
            end--;
        if (!noun || end == start || !(capital || attended) || IsDoing(words[start]))
            return null;
        var text = remark[words[start].Start..words[end - 1].End].Trim();
        return text.Count(c => c is '“') > text.Count(c => c is '”') ? text + "”" : text;
    }

    // "in commemorating the anniversary"
    private static bool IsDoing(RemarkWord word) =>
        !word.IsCapital && word.Lower.EndsWith("ing", StringComparison.Ordinal) && !RecordWords.EventNouns.Contains(word.Lower);

    private static bool Ends(IReadOnlyList<RemarkWord> words, int start, int i, Func<int, bool> isPlace)
    {
        var word = words[i].Lower;
        if (i == start)
            return false;
        var next = i + 1 < words.Count ? words[i + 1] : default;
        return word switch
        {
            "in" or "at" => next.Text is null || isPlace(i + 1) || (next.Lower == "the" && i + 2 < words.Count && isPlace(i + 2))
                || !next.IsCapital || char.IsDigit(next.Text[0]),
            "on" => next.Text is null || RemarkDates.First(next.Text + " 1", 0, next.Text.Length + 2, new(2000, 1, 1)) is not null,
            "and" or "&" => next.Text is null || next.Lower is "the" or "a" or "an" or "then" or "also"
                || RecordWords.Verbs.ContainsKey(next.Lower) || (!next.IsCapital && RecordWords.EventNouns.Contains(next.Lower)),
            "with" or "while" or "during" or "before" or "after" or "as" or "hosted" or "where" or "which" or "who" or "held" => true,
            "to" => next.Text is null || !next.IsCapital,
            _ => IsMonthAndDay(words, i),
        };
    }

    private static bool IsMonthAndDay(IReadOnlyList<RemarkWord> words, int i) =>
        i + 1 < words.Count && words[i].IsCapital && char.IsDigit(words[i + 1].Text[0])
        && RemarkDates.First($"{words[i].Text} {words[i + 1].Text}", 0, words[i].Text.Length + 1 + words[i + 1].Text.Length,
            new(2000, 1, 1)) is not null;
}
