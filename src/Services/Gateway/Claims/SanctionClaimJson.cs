using Wire = Motorcade.Contracts.Rpc.Claims.V1;

namespace Motorcade.Gateway.Claims;

/// <summary>What one article says of one decision: imposers x targets x measure.</summary>
internal sealed record SanctionClaimJson(
    string Id,
    IReadOnlyList<string> Imposers,
    IReadOnlyList<string> Targets,
    Wire.MeasureKind Measure,
    string? Goods,
    Wire.MeasureAction Action,
    string? Date,
    IReadOnlyList<string> ReportedBy,
    QuoteJson? Quote,
    IReadOnlyList<string> Cues,
    double Confidence,
    bool Weak)
{
    public static SanctionClaimJson From(Wire.SanctionClaim claim) => new(
        claim.Id,
        [.. claim.Imposers],
        [.. claim.Targets],
        claim.Measure,
        claim.Goods.OrNull(),
        claim.Action,
        claim.Date.OrNull(),
        [.. claim.ReportedBy],
        QuoteJson.From(claim.Quote),
        [.. claim.Cues],
        claim.Confidence,
        claim.Weak);
}
