using Motorcade.Domain.Names;

namespace Motorcade.Domain.Diary.Importing;

/// <summary>Cuts a remark into words and clauses.</summary>
internal static class RemarkWords
{
    /// <summary>The words of a text with the signs behind them.</summary>
    public static List<RemarkWord> Of(string text)
    {
        var words = new List<RemarkWord>();
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }
            var end = i + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsInside(text, end)))
                end++;
            var stop = end < text.Length && text[end] == '.'
                && (IsAbbreviation(text, i, end) || (end + 1 < text.Length && text[end + 1] == ')'));
            var after = stop ? end + 1 : end;
            words.Add(new(text[i..after], NameFolder.Fold(text.AsSpan(i, after - i)), i, SignAt(text, after)));
            i = after;
        }
        return words;
    }

    private static bool IsInside(string text, int at) =>
        at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])
            && (text[at] is '\'' or '’' or '‘' or '-' or '/' or '&' || (text[at] == '.' && IsInitial(text, at)));

    // "U.S." and "J.R." go on; a full stop glued to the next sentence does not.
    private static bool IsInitial(string text, int at) => at > 0 && char.IsUpper(text[at - 1]) && (at == 1 || !char.IsLetter(text[at - 2]));

    private static bool IsAbbreviation(string text, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        return word.Contains('.') || (word.Length == 1 && char.IsUpper(word[0]))
            || RecordWords.Abbreviations.Contains(word.ToString().ToLowerInvariant());
    }

    private static char SignAt(string text, int at)
    {
        while (at < text.Length && (text[at] is ' ' or '\u00A0' or '\'' or '’'))
            at++;
        return at >= text.Length ? '.' : char.IsLetterOrDigit(text[at]) ? ' '
            : text[at] switch { ')' or '”' or '"' or ']' => Next(text, at + 1), var sign => sign };
    }

    // Behind a closing bracket comes the sign that counts, or nothing.
    private static char Next(string text, int at) =>
        at >= text.Length ? '.' : text[at] is '.' or ',' or ';' ? text[at] : ')';
}
