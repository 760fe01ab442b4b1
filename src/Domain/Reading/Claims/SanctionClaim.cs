using Motorcade.Domain.Dates;

namespace Motorcade.Domain.Reading;

/// <summary>What one article says of one decision: imposers x targets x measure.</summary>
public sealed record SanctionClaim
{
    /// <summary>Hash of article, imposers, targets, measure and quote; the same on every reading.</summary>
    public required string Id { get; init; }

    /// <summary>Countries by common name, or bodies such as "European Union".</summary>
    public required IReadOnlyList<string> Imposers { get; init; }

    /// <summary>Proper names, "Country: group", or a whole country.</summary>
    public required IReadOnlyList<string> Targets { get; init; }

    /// <summary>What it does.</summary>
    public required MeasureKind Measure { get; init; }

    /// <summary>What is banned or capped, or null.</summary>
    public string? Goods { get; init; }

    /// <summary>What the imposers did.</summary>
    public required MeasureAction Action { get; init; }

    /// <summary>When the action was taken, or null.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Who said so, outermost first.</summary>
    public IReadOnlyList<string> ReportedBy { get; init; } = [];

    /// <summary>The sentence it was read from.</summary>
    public required Quote Quote { get; init; }

    /// <summary>The words that decided it.</summary>
    public IReadOnlyList<string> Cues { get; init; } = [];

    /// <summary>Probability that the claim is right, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>True when the confidence is below <see cref="ClaimStrength"/>: kept, but left out unless asked for.</summary>
    public bool IsWeak { get; init; }

    /// <summary>What in the article made it; null until <see cref="ArticleReading.Explained"/>, unless its reader says so itself.</summary>
    public ClaimEvidence? Evidence { get; init; }
}
