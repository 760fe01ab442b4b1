using Motorcade.Domain.Reading;

namespace Motorcade.Cli.Output;

/// <summary>A sanctions row of the annotation guide.</summary>
internal sealed record GuideSanction(
    IReadOnlyList<string> Imposers, IReadOnlyList<string> Targets, string Measure, string? Goods, string Action, string? Date,
    IReadOnlyList<string> ReportedBy)
{
    public static GuideSanction Of(SanctionClaim claim) => new(
        claim.Imposers,
        claim.Targets,
        ValueName.Of(claim.Measure),
        claim.Goods,
        ValueName.Of(claim.Action),
        claim.Date?.ToString(),
        claim.ReportedBy);
}
