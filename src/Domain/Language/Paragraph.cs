namespace Motorcade.Domain.Language;

/// <summary>A line of the page, or several that were wrapped, and what kind of text it is.</summary>
internal readonly record struct Paragraph(TextSpan Span, SentenceKind Kind);
