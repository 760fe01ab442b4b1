namespace Motorcade.Domain.Language;

/// <summary>Cuts a paragraph's tokens into sentences.</summary>
internal static class SentenceCutter
{
    /// <summary>Ends of the sentences, as indices behind their last tokens.</summary>
    public static List<int> Ends(string text, List<TextSpan> tokens)
    {
        var ends = new List<int>();
        var depth = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var sign = tokens[i].Length == 1 ? text[tokens[i].Start] : 'a';
            depth = sign is '(' or '[' ? depth + 1 : sign is ')' or ']' ? Math.Max(0, depth - 1) : depth;
            if (!IsEnd(text, tokens, i, sign) || (depth > 0 && i + 1 < tokens.Count))
                continue;
            while (i + 1 < tokens.Count && IsCloser(text, tokens, i + 1))
                i++;
            ends.Add(i + 1);
        }

        if (tokens.Count > 0 && (ends.Count == 0 || ends[^1] < tokens.Count))
            ends.Add(tokens.Count);
        return ends;
    }

    private static bool IsEnd(string text, List<TextSpan> tokens, int i, char sign)
    {
        if (i + 1 == tokens.Count)
            return true;
        var next = NextWord(text, tokens, i + 1);
        if (sign is '!' or '?' or '…')
            return next is null || !char.IsLower(next.Value);
        if (sign == '.')
            return next is null || !char.IsLower(next.Value);
        // An abbreviation ends a sentence only when something begins that looks like one.
        var word = text.AsSpan(tokens[i].Start, tokens[i].Length);
        return word.Length > 2 && word[^1] == '.'
            && word is "U.S." or "U.K." or "U.N." or "a.m." or "p.m." or "E.U." or "D.C." or "Inc." or "Ltd." or "Corp." or "Co."
            && OpensSentence(text, tokens, i + 1);
    }

    private static bool OpensSentence(string text, List<TextSpan> tokens, int i)
    {
        if (i >= tokens.Count)
            return true;
        var word = text.AsSpan(tokens[i].Start, tokens[i].Length);
        return word is "The" or "A" or "An" or "He" or "She" or "It" or "They" or "In" or "On" or "But" or "His" or "Her" or "This"
            or "That" or "At" or "For" or "We" or "I"
            or "After" or "As" or "Their" or "Its";
    }

    private static char? NextWord(string text, List<TextSpan> tokens, int i)
    {
        for (; i < tokens.Count; i++)
        {
            var first = text[tokens[i].Start];
            if (char.IsLetterOrDigit(first))
                return first;
        }

        return null;
    }

    private static bool IsCloser(string text, List<TextSpan> tokens, int i) =>
        tokens[i].Length == 1 && (text[tokens[i].Start] is '”' or '’' or '»' or ')' or ']' or '.' or '!' or '?'
            || (text[tokens[i].Start] is '"' or '\'' && tokens[i].Start == tokens[i - 1].End));
}
