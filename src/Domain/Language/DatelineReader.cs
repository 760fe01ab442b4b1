namespace Motorcade.Domain.Language;

/// <summary>Finds the place and date before an article's first sentence: "KYIV, Ukraine (AP) —", "MOSCOW, August 7 –".</summary>
internal static class DatelineReader
{
    private const int Longest = 70;

    /// <summary>The dateline at the start of a paragraph, its dash included; null when there is none.</summary>
    public static TextSpan? Find(string text, TextSpan paragraph)
    {
        var line = text.AsSpan(paragraph.Start, Math.Min(paragraph.Length, Longest));
        for (var i = 3; i < line.Length; i++)
        {
            var dash = line[i] is '—' or '–' or '•' || (line[i] == '-' && line[i - 1] is ' ' or ')' or '-') || (line[i] == ':'
                && line[i - 1] == ')');
            if (dash && LooksLikePlace(line[..i]))
                return new(paragraph.Start, EndOfDash(line, i));
            if (line[i] is '.' && line[i - 1] != ' ' && char.IsLower(line[i - 1]) && i > 20)
                return null;
        }

        return null;
    }

    private static int EndOfDash(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && (line[at] is '—' or '–' or '•' or '-' or ':' or ' '))
            at++;
        return at;
    }

    /// <summary>Begins with a name in capitals, or is a name with an agency or a date behind it.</summary>
    private static bool LooksLikePlace(ReadOnlySpan<char> head)
    {
        if (HasLowerWord(head))
            return false;
        var first = head.IndexOfAny(" ,(/");
        var word = first < 0 ? head : head[..first];
        if (word.Length < 2 || !char.IsUpper(word[0]))
            return false;
        var capitals = true;
        foreach (var c in word)
            capitals &= !char.IsLower(c);
        return capitals || head.TrimEnd()[^1] == ')' || (head.Contains(',') && head.ContainsAnyInRange('0', '9') && head.Count(' ') <= 5);
    }

    /// <summary>Before its bracket a dateline has names, dates and small words like "of" only.</summary>
    private static bool HasLowerWord(ReadOnlySpan<char> head)
    {
        var bracket = head.IndexOfAny("([");
        var words = bracket < 0 ? head : head[..bracket];
        foreach (var range in words.Split(' '))
        {
            if (words[range] is [var first, _, _, _, ..] && char.IsLower(first))
                return true;
        }

        return false;
    }
}
