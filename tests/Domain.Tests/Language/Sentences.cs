using Motorcade.Domain.Language;

namespace Motorcade.Domain.Tests.Language;

/// <summary>Ways the tests of this folder look at an analysed text.</summary>
internal static class Sentences
{
    private static readonly TextAnalyzer Analyzer = new();

    public static Document Of(string text, string? title = null) => Analyzer.Analyze(text, title);

    public static Sentence Single(string text) => Assert.Single(Of(text).Sentences);

    public static IEnumerable<string> Texts(string text) => Of(text).Sentences.Select(s => s.Span.In(text));

    public static IEnumerable<string> Words(string text) => Of(text).Sentences.SelectMany(s => s.Tokens).Select(t => t.Text);

    /// <summary>The verb group with a lemma, in a text that has it once.</summary>
    public static VerbGroup Verb(string text, string lemma) =>
        Assert.Single(Of(text).Sentences.SelectMany(s => s.Clauses), c => c.Verb?.Lemma == lemma).Verb!;

    /// <summary>The kind of text that a line of an article is taken for.</summary>
    public static SentenceKind KindOf(string text, string line) =>
        Of(text).Sentences.First(s => s.Span.Start >= text.IndexOf(line, StringComparison.Ordinal)).Kind;
}
