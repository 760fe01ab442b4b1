namespace Motorcade.Domain.Language;

/// <summary>Lines that belong to the page around an article: captions, share lines, teasers, bylines.</summary>
internal static class PageLine
{
    private const int LongestTeaserWords = 14;
    private const int LongestNotice = 200;

    public static bool IsClutter(ReadOnlySpan<char> line)
    {
        if (IsArrow(line[0]) || line.StartsWith(">>") || line[0] == '©')
            return true;
        if (line[0] == '[' && line[^1] == ']')
            return true;
        if (line.Length <= LongestNotice && HasPhrase(line))
            return true;
        var plain = !EndsWithStop(line);
        if (plain && line.Count('|') > 0)
            return true;
        if (Opening(line) is { } opening)
            return plain || opening[^1] == ':' || line[Math.Min(opening.Length, line.Length - 1)] is ':' or '|';
        return plain && (IsByline(line) || IsBidding(line));
    }

    /// <summary>"Read more:" heads a list of other articles.</summary>
    public static bool OpensList(ReadOnlySpan<char> line) => line[^1] == ':' || (Opening(line) is not null && line.Count(' ') <= 3);

    private static bool IsArrow(char c) => c is '⋙' or '»' or '►' or '▶' or '→' or '▸' or '›' or '➤' or '☛' or '>' or '↓' or '⇒';

    private static bool EndsWithStop(ReadOnlySpan<char> line) => line.TrimEnd("\"”’)")[^1..] is "." or "!" or "?";

    private static string? Opening(ReadOnlySpan<char> line)
    {
        foreach (var opening in LanguageTables.ClutterOpenings)
        {
            if (line.StartsWith(opening, StringComparison.OrdinalIgnoreCase)
                && (line.Length == opening.Length || !char.IsLetter(opening[^1]) || !char.IsLetter(line[opening.Length])))
                return opening;
        }

        return null;
    }

    /// <summary>Notices are sentences too: "Sign up for our newsletter to get the news first."</summary>
    private static bool HasPhrase(ReadOnlySpan<char> line)
    {
        foreach (var phrase in LanguageTables.ClutterPhrases)
        {
            if (line.Contains(phrase, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>"By Jane Roe and John Doe", "By the Wire Staff".</summary>
    private static bool IsByline(ReadOnlySpan<char> line) =>
        line.Length > 3 && line.StartsWith("by ", StringComparison.OrdinalIgnoreCase) && line.Count(' ') < LongestTeaserWords
            && char.IsUpper(line[0]);

    private static bool IsBidding(ReadOnlySpan<char> line)
    {
        var end = line.IndexOf(' ');
        if (end is < 1 or > 12 || line.Count(' ') > LongestTeaserWords)
            return false;
        Span<char> lower = stackalloc char[end];
        line[..end].ToLowerInvariant(lower);
        return LanguageTables.Biddings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower)
            && HasPageWord(line[(end + 1)..]);
    }

    private static bool HasPageWord(ReadOnlySpan<char> rest)
    {
        foreach (var word in rest.Split(' '))
        {
            if (rest[word] is "our" or "us" or "your" or "here" or "now" or "more" or "free" or "app" or "newsletter" or "podcast"
                or "channel")
                return true;
        }

        return false;
    }
}
