using Motorcade.Domain.Dates;
using Motorcade.Domain.Reading;

namespace Motorcade.Domain.Diary;

/// <summary>One action of imposers on targets with one measure: what its claims add up to.</summary>
public sealed record DiaryMeasure
{
    /// <summary>Stays the same when later claims join.</summary>
    public required string Id { get; init; }

    /// <summary>Countries and bodies by common name.</summary>
    public required IReadOnlyList<string> Imposers { get; init; }

    /// <summary>Proper names, "Country: group", or whole countries.</summary>
    public required IReadOnlyList<string> Targets { get; init; }

    /// <summary>What it does.</summary>
    public required MeasureKind Kind { get; init; }

    /// <summary>What is banned or capped, or null.</summary>
    public string? Goods { get; init; }

    /// <summary>What the imposers did.</summary>
    public required MeasureAction Action { get; init; }

    /// <summary>When, as fine as any claim says, or null.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>All who report it.</summary>
    public required IReadOnlyList<string> ReportedBy { get; init; }

    /// <summary>Probability that at least one of its articles is right, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The claims it is made of.</summary>
    public required IReadOnlyList<MeasureClaim> Claims { get; init; }

    /// <summary>Whether all its claims are weak.</summary>
    public bool IsWeak { get; init; }

    /// <summary>Weak claims that fit a measure which is not weak itself; they change nothing in it but may name it.</summary>
    public IReadOnlyList<MeasureClaim> WeakClaims { get; init; } = [];
}
