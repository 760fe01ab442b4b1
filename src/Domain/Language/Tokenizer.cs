namespace Motorcade.Domain.Language;

/// <summary>Cuts a paragraph into words, numbers and signs.</summary>
internal static class Tokenizer
{
    private const string Openers = "\"“‘«([{„";
    private const string Closers = "\"”’»)]}.,;:!?…'";

    /// <summary>Appends the spans of a paragraph's tokens; offsets point into the whole text.</summary>
    public static void Cut(string text, TextSpan paragraph, List<TextSpan> tokens)
    {
        var at = paragraph.Start;
        while (at < paragraph.End)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = at;
            while (end < paragraph.End && !char.IsWhiteSpace(text[end]))
                end++;
            CutChunk(text, at, end, tokens);
            at = end;
        }
    }

    private static void CutChunk(string text, int start, int end, List<TextSpan> tokens)
    {
        while (start < end && (Openers.Contains(text[start]) || IsDash(text[start]) || (!char.IsLetterOrDigit(text[start])
            && !IsWordSign(text, start, end))))
            tokens.Add(new(start++, 1));
        var tail = end;
        while (tail > start && IsTrailing(text, start, tail))
            tail--;
        CutWord(text, start, tail, tokens);
        for (; tail < end; tail++)
            tokens.Add(new(tail, 1));
    }

    /// <summary>A full stop belongs to an abbreviation or an initial, an apostrophe to a plural's genitive.</summary>
    private static bool IsTrailing(string text, int start, int end)
    {
        var last = text[end - 1];
        if (last == '.' && IsAbbreviation(text.AsSpan(start, end - start))
            && (!IsNumberSign(text.AsSpan(start, end - start)) || NumberFollows(text, end)))
            return false;
        return Closers.Contains(last) || IsDash(last) || !(char.IsLetterOrDigit(last)
            || last is '%' or '°' or '+' or '@' or '#' or '/' or '&' or '$' or '€' or '£');
    }

    private static bool IsNumberSign(ReadOnlySpan<char> word) => word is "No." or "no." or "NO." or "Nos." or "nos.";

    private static bool NumberFollows(string text, int at) => at + 1 < text.Length && text[at] == ' ' && char.IsDigit(text[at + 1]);

    /// <summary>"U.S.", "Mr.", "J.", "p.m.".</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || word[^1] != '.')
            return false;
        if (word.Length == 2 && char.IsUpper(word[0]))
            return true;
        if (word.Length > 3 && word[..^1].Contains('.') && word.Length <= 8 && IsDotted(word))
            return true;
        if (word.Length > 8)
            return false;
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        return LanguageTables.Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower);
    }

    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if ((i % 2 == 0) != char.IsLetter(word[i]) || (i % 2 == 1 && word[i] != '.'))
                return false;
        }

        return true;
    }

    private static bool IsWordSign(string text, int start, int end) =>
        text[start] is '$' or '€' or '£' or '#' or '@' && end - start > 1 && char.IsLetterOrDigit(text[start + 1]);

    private static bool IsDash(char c) => c is '-' or '–' or '—' or '―' or '•' or '·' or '|' or '*';

    private static void CutWord(string text, int start, int end, List<TextSpan> tokens)
    {
        if (start >= end)
            return;
        var cut = Break(text, start, end);
        if (cut > start && cut < end)
        {
            CutWord(text, start, cut, tokens);
            var rest = cut;
            while (rest < end && (IsDash(text[rest]) || text[rest] is ',' or '.' or ';' or '(' or ')' or '"' or '“' or '”' or '…'))
                tokens.Add(new(rest++, 1));
            CutWord(text, rest, end, tokens);
            return;
        }

        tokens.Add(TextSpan.Between(start, end));
    }

    /// <summary>Where a word without blanks is really two: dashes, glued sentences and words, genitives, "n't".</summary>
    private static int Break(string text, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            var c = text[i];
            if (c is '—' or '…' or '(' or ')' or '“' or '”' or '"' || (c == '–' && !(char.IsLetterOrDigit(text[i - 1]) && i + 1 < end
                && char.IsLetterOrDigit(text[i + 1]))))
                return i;
            if ((c == '–' && char.IsDigit(text[i - 1])) || (c == '-' && JoinsDays(text, start, i, end)))
                return i;
            if (c is '.' or ',' or ';' && i + 2 < end && char.IsLower(text[i - 1]) && char.IsUpper(text[i + 1])
                && char.IsLower(text[i + 2]))
                return i;
            if (i - start >= 4 && char.IsUpper(c) && i + 2 < end && char.IsLower(text[i + 1]) && char.IsLower(text[i + 2])
                && AllLower(text, start, i))
                return i;
        }

        return Clitic(text, start, end);
    }

    /// <summary>"27-28 June", "June 27-July 3": two days, where "2022-06-27" and "three-day" are one word.</summary>
    private static bool JoinsDays(string text, int start, int dash, int end)
    {
        if (dash - start > 2 || dash + 1 >= end || text.AsSpan(start, dash - start).ContainsAnyExceptInRange('0', '9'))
            return false;
        var behind = text.AsSpan(dash + 1, end - dash - 1);
        return behind.Length <= 2 ? !behind.ContainsAnyExceptInRange('0', '9') : char.IsUpper(behind[0]) && char.IsLower(behind[1]);
    }

    private static int Clitic(string text, int start, int end)
    {
        if (end - start > 3 && text[end - 1] is 't' or 'T' && text[end - 2] is '\'' or '’' && text[end - 3] is 'n' or 'N')
            return end - 3;
        for (var i = end - 1; i > start && i >= end - 3; i--)
        {
            if (text[i] is '\'' or '’' && IsCliticTail(text.AsSpan(i + 1, end - i - 1)))
                return i;
        }

        return start;
    }

    private static bool IsCliticTail(ReadOnlySpan<char> tail) =>
        tail is "s" or "S" or "re" or "ve" or "ll" or "d" or "m";

    private static bool AllLower(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsLower(text[i]))
                return false;
        }

        return true;
    }
}
