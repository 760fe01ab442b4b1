namespace Motorcade.Domain.Diary.Importing;

/// <summary>A stretch of a remark with one verb.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Verb">Kind of the verb it begins with; empty for none.</param>
/// <param name="BeginsSentence">Whether the sentence begins with it.</param>
internal sealed record RemarkClause(IReadOnlyList<RemarkWord> Words, string Verb, bool BeginsSentence)
{
    /// <summary>Cuts words at the signs that end a sentence and in front of verbs.</summary>
    public static List<RemarkClause> Cut(IReadOnlyList<RemarkWord> words)
    {
        var clauses = new List<RemarkClause>();
        var (start, opens) = (0, true);
        for (var i = 0; i <= words.Count; i++)
        {
            var ends = i == words.Count || (i > start && IsStop(words[i - 1].After));
            if (!ends && !(i > start && IsVerb(words, i) && !IsAdverbs(words, start, i)))
                continue;
            if (i > start)
                clauses.Add(new([.. words.Skip(start).Take(i - start)], VerbOf(words, start, i), opens));
            opens = i > 0 && IsStop(words[i - 1].After);
            start = i;
        }
        return clauses;
    }

    private static bool IsAdverbs(IReadOnlyList<RemarkWord> words, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!RecordWords.Adverbs.ContainsKey(words[i].Lower))
                return false;
        }
        return true;
    }

    private static bool IsStop(char sign) => sign is '.' or ';' or ':' or '!' or '?' or '[';

    private static bool IsVerb(IReadOnlyList<RemarkWord> words, int i) =>
        RecordWords.Verbs.ContainsKey(words[i].Lower)
        && words[i - 1].Lower is not ("to" or "was" or "were" or "who" or "which" or "be" or "been" or "is");

    private static string VerbOf(IReadOnlyList<RemarkWord> words, int start, int end)
    {
        for (var i = start; i < end && i < start + 4; i++)
        {
            if (RecordWords.Verbs.TryGetValue(words[i].Lower, out var kind))
                return kind;
        }
        return "";
    }
}
