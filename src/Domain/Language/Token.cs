namespace Motorcade.Domain.Language;

/// <summary>A word, number or sign of a sentence.</summary>
/// <param name="Span">Where it stands in the article's text.</param>
/// <param name="Text">As written.</param>
/// <param name="Lower">Lower case, accents kept.</param>
/// <param name="Lemma">Dictionary form in lower case: "travelled" has "travel".</param>
/// <param name="Tag">Part of speech.</param>
public readonly record struct Token(TextSpan Span, string Text, string Lower, string Lemma, Tag Tag);
