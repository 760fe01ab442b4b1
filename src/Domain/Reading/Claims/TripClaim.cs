using Motorcade.Domain.Dates;

namespace Motorcade.Domain.Reading;

/// <summary>What one article says of one traveller at one stop.</summary>
public sealed record TripClaim
{
    /// <summary>Hash of article, traveller, destination and quote; the same on every reading.</summary>
    public required string Id { get; init; }

    /// <summary>Who goes.</summary>
    public required PersonRef Traveller { get; init; }

    /// <summary>Where to.</summary>
    public required PlaceRef Destination { get; init; }

    /// <summary>First and last day.</summary>
    public DateInterval Dates { get; init; }

    /// <summary>As of the article's publication.</summary>
    public required TripStatus Status { get; init; }

    /// <summary>Whom the traveller meets there.</summary>
    public IReadOnlyList<PersonRef> Meets { get; init; } = [];

    /// <summary>The summit, forum or ceremony attended, or null.</summary>
    public string? Event { get; init; }

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
