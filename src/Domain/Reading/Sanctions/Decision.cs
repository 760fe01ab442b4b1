using Motorcade.Domain.Dates;

namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>What one sentence says of one measure, before the article's sentences are put together.</summary>
internal sealed record Decision
{
    public required IReadOnlyList<string> Imposers { get; init; }

    public required IReadOnlyList<string> Targets { get; init; }

    public required MeasureKind Measure { get; init; }

    public string? Goods { get; init; }

    public required MeasureAction Action { get; init; }

    public PartialDate? Date { get; init; }

    /// <summary>True when the article, not the sentence, says whom it is aimed at.</summary>
    public bool Guessed { get; init; }

    public required int Sentence { get; init; }

    public required string Cue { get; init; }

    public required double Confidence { get; init; }
}
