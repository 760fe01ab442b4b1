using System.Text.Json.Serialization;

namespace Motorcade.Domain.Reading.Evaluation;

/// <summary>A decision as labelled articles write it; what is missing is empty or null.</summary>
public sealed record SanctionRow
{
    /// <summary>Countries by common name, or bodies.</summary>
    public IReadOnlyList<string> Imposers { get; init => field = value ?? []; } = [];

    /// <summary>Proper names, "Country: group", or a whole country.</summary>
    public IReadOnlyList<string> Targets { get; init => field = value ?? []; } = [];

    /// <summary>asset_freeze, travel_ban …</summary>
    public string? Measure { get; init; }

    /// <summary>What is banned or capped, or null.</summary>
    public string? Goods { get; init; }

    /// <summary>announced, imposed, extended …</summary>
    public string? Action { get; init; }

    /// <summary>When the action was taken, or null.</summary>
    public string? Date { get; init; }

    /// <summary>Who said so; not scored.</summary>
    public IReadOnlyList<string> ReportedBy { get; init => field = value ?? []; } = [];

    /// <summary>Probability that a row found elsewhere is right, 0 to 1; else null. Not scored.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Confidence { get; init; }

    /// <summary>The row that a claim gives.</summary>
    public static SanctionRow Of(SanctionClaim claim) => new()
    {
        Imposers = claim.Imposers,
        Targets = claim.Targets,
        Measure = RowWord.Of(claim.Measure),
        Goods = claim.Goods,
        Action = RowWord.Of(claim.Action),
        Date = claim.Date?.ToString(),
        ReportedBy = claim.ReportedBy,
    };
}
