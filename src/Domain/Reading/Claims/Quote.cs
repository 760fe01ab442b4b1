using Motorcade.Domain.Language;

namespace Motorcade.Domain.Reading;

/// <summary>The sentence behind a fact.</summary>
/// <param name="Span">Where it stands in the stored article.</param>
/// <param name="Text">The text itself, exactly as stored.</param>
public sealed record Quote(TextSpan Span, string Text);
