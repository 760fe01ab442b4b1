using Motorcade.Domain.Dates;
using Motorcade.Domain.Language;
using Motorcade.Domain.Reading.Mentions;
using Motorcade.Domain.Tests.World;

namespace Motorcade.Domain.Tests.Mentions;

/// <summary>Reads the mentions of a short text.</summary>
internal static class MentionProbe
{
    private static readonly TextAnalyzer Analyzer = new();
    private static readonly DateReader Dates = new();
    private static readonly MentionReader Reader = new(SharedWorld.Tables);

    public static IReadOnlyList<Mention> Read(string text, string? day = "2022-06-26")
    {
        var document = Analyzer.Analyze(text);
        DateOnly? reference = day is null ? null : DateOnly.Parse(day);
        return Reader.Read(document, Dates.Read(document, reference), reference);
    }

    /// <summary>The mention that begins or ends with the last occurrence of a word.</summary>
    public static Mention? OfLast(string text, string word, string? day = "2022-06-26")
    {
        var start = text.LastIndexOf(word, StringComparison.Ordinal);
        return Read(text, day).Where(m => m.Span.Start <= start && start + word.Length <= m.Span.End).MinBy(m => m.Span.Length);
    }

    /// <summary>The mention that the first occurrence of a stretch of the text belongs to, the shortest that covers it.</summary>
    public static Mention? Of(string text, string stretch, string? day = "2022-06-26")
    {
        var start = text.IndexOf(stretch, StringComparison.Ordinal);
        return Read(text, day).Where(m => m.Span.Start <= start && start + stretch.Length <= m.Span.End).MinBy(m => m.Span.Length);
    }
}
