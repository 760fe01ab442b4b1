using Motorcade.Domain.Language;

namespace Motorcade.Domain.Dates;

/// <summary>A date expression in a sentence, resolved.</summary>
/// <param name="Span">Where it stands in the article's text.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="FirstToken">Index of its first token in the sentence.</param>
/// <param name="EndToken">Index behind its last token.</param>
/// <param name="Interval">What it stands for; null ends where they cannot be derived.</param>
/// <param name="Kind">What sort of expression it is.</param>
public sealed record DateMention(TextSpan Span, int Sentence, int FirstToken, int EndToken, DateInterval Interval, DateKind Kind)
{
    /// <summary>Length of a duration in days, a month as 30, a year as 365; null for other kinds.</summary>
    public int? Days { get; init; }

    /// <summary>The part of the month or year that is meant: early, mid, late.</summary>
    public DatePart Part { get; init; }
}
