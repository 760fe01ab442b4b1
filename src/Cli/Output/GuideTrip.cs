using Motorcade.Domain.Reading;

namespace Motorcade.Cli.Output;

/// <summary>A trip row of the annotation guide.</summary>
internal sealed record GuideTrip(
    string Traveller, string Destination, string? Start, string? End, string Status,
    IReadOnlyList<string> Meets, string? Event, IReadOnlyList<string> ReportedBy)
{
    public static GuideTrip Of(TripClaim claim) => new(
        claim.Traveller.Name,
        claim.Destination.ToString(),
        claim.Dates.Start?.ToString(),
        claim.Dates.End?.ToString(),
        ValueName.Of(claim.Status),
        [.. claim.Meets.Select(m => m.Name)],
        claim.Event,
        claim.ReportedBy);
}
