namespace Motorcade.Domain.Language;

/// <summary>A text cut into sentences and tagged.</summary>
/// <param name="Text">The text that all spans point into.</param>
/// <param name="Sentences">In order of the text.</param>
/// <param name="Language">BCP 47 code, "und" when it cannot be told.</param>
/// <param name="Dateline">The place and date before the first sentence: "KYIV, Ukraine (AP) —"; null without one.</param>
public sealed record Document(string Text, Sentence[] Sentences, string Language, TextSpan? Dateline);
