namespace Motorcade.Domain.Language;

/// <summary>Finds the paragraphs of a page and tells its text from its clutter by their shape.</summary>
internal static class ParagraphReader
{
    private const int LongestHeadingWords = 16;
    private const int ShortestWrappedLine = 45;

    public static List<Paragraph> Read(string text, string? title)
    {
        var spans = Lines(text);
        var kinds = new SentenceKind[spans.Count];
        var inRelated = false;
        for (var i = 0; i < spans.Count; i++)
        {
            var line = text.AsSpan(spans[i].Start, spans[i].Length);
            var sentence = EndsLikeSentence(line);
            inRelated = inRelated && !(sentence && Words(line) > 6 && !PageLine.IsClutter(line));
            kinds[i] = inRelated || PageLine.IsClutter(line) ? SentenceKind.Clutter
                : !sentence && Words(line) <= LongestHeadingWords && !IsListItem(line) ? SentenceKind.Heading
                : SentenceKind.Body;
            if (title is not null && line.Equals(title, StringComparison.OrdinalIgnoreCase))
                kinds[i] = SentenceKind.Heading;
            inRelated |= kinds[i] == SentenceKind.Clutter && PageLine.OpensList(line);
        }

        MarkTail(kinds);
        return [.. spans.Select((s, i) => new Paragraph(s, kinds[i]))];
    }

    /// <summary>A heading with nothing beneath it heads another page's article.</summary>
    private static void MarkTail(SentenceKind[] kinds)
    {
        var last = Array.LastIndexOf(kinds, SentenceKind.Body);
        for (var i = last + 1; i < kinds.Length && last >= 0; i++)
            kinds[i] = SentenceKind.Clutter;
    }

    private static List<TextSpan> Lines(string text)
    {
        var lines = new List<TextSpan>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var (from, to) = (start, end);
            while (from < to && char.IsWhiteSpace(text[from]))
                from++;
            while (to > from && char.IsWhiteSpace(text[to - 1]))
                to--;
            if (to > from)
                Add(text, lines, TextSpan.Between(from, to));
            start = end + 1;
        }

        return lines;
    }

    /// <summary>A line that goes on in lower case after a long one was wrapped by a program, not ended by a writer.</summary>
    private static void Add(string text, List<TextSpan> lines, TextSpan line)
    {
        if (lines.Count > 0 && lines[^1] is var last && char.IsLower(text[line.Start]) && last.Length >= ShortestWrappedLine
            && !EndsLikeSentence(text.AsSpan(last.Start, last.Length)) && line.Start - last.End <= 2)
            lines[^1] = TextSpan.Between(last.Start, line.End);
        else
            lines.Add(line);
    }

    private static bool EndsLikeSentence(ReadOnlySpan<char> line)
    {
        // "… the minister said. (Xinhua)" ends with its source.
        if (line[^1] == ')' && line.LastIndexOf('(') is > 2 and var source && line[..source].TrimEnd()[^1] == '.')
            return true;
        var end = line.TrimEnd("\"”’»)'");
        return end.Length > 0 && end[^1] is '.' or '!' or '?' or '…' or ':' or ';' or ',';
    }

    private static bool IsListItem(ReadOnlySpan<char> line) => line.Length > 2 && line[0] is '•' or '-' or '*' or '–' or '·'
        && line[1] == ' ';

    private static int Words(ReadOnlySpan<char> line)
    {
        var words = 0;
        foreach (var _ in line.Split(' '))
            words++;
        return words;
    }
}
