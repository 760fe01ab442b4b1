using System.Text.Json.Serialization;

namespace Motorcade.Domain.Reading.Evaluation;

/// <summary>A trip as labelled articles write it; what is missing is empty or null.</summary>
public sealed record TripRow
{
    /// <summary>Full name, or the office with its country.</summary>
    public string Traveller { get; init => field = value ?? ""; } = "";

    /// <summary>"City, Country", "Region, Country" or "Country".</summary>
    public string Destination { get; init => field = value ?? ""; } = "";

    /// <summary>First day: YYYY-MM-DD, YYYY-MM or YYYY; null when not said.</summary>
    public string? Start { get; init; }

    /// <summary>Last day, in the same form.</summary>
    public string? End { get; init; }

    /// <summary>planned, underway, completed …</summary>
    public string? Status { get; init; }

    /// <summary>Persons met there.</summary>
    public IReadOnlyList<string> Meets { get; init => field = value ?? []; } = [];

    /// <summary>The event attended, or null.</summary>
    public string? Event { get; init; }

    /// <summary>Who said so; not scored.</summary>
    public IReadOnlyList<string> ReportedBy { get; init => field = value ?? []; } = [];

    /// <summary>Probability that a row found elsewhere is right, 0 to 1; else null. Not scored.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Confidence { get; init; }

    /// <summary>The row that a claim gives.</summary>
    public static TripRow Of(TripClaim claim) => new()
    {
        Traveller = claim.Traveller.Name,
        Destination = claim.Destination.ToString(),
        Start = claim.Dates.Start?.ToString(),
        End = claim.Dates.End?.ToString(),
        Status = RowWord.Of(claim.Status),
        Meets = [.. claim.Meets.Select(m => m.Name)],
        Event = claim.Event,
        ReportedBy = claim.ReportedBy,
    };
}
