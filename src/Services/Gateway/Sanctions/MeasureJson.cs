using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Gateway.Claims;
using Wire = Motorcade.Contracts.Rpc.Sanctions.V1;

namespace Motorcade.Gateway.Sanctions;

/// <summary>A sanction decided by imposers against targets: what its claims add up to.</summary>
internal sealed record MeasureJson(
    string Id,
    IReadOnlyList<string> Imposers,
    IReadOnlyList<string> Targets,
    MeasureKind Kind,
    string? Goods,
    MeasureAction Action,
    string? Date,
    IReadOnlyList<string> ReportedBy,
    int ClaimCount,
    double Confidence,
    bool Weak,
    int WeakClaimCount,
    int Version,
    DateTimeOffset? Recorded)
{
    public static MeasureJson From(Wire.Measure measure) => new(
        measure.Id,
        [.. measure.Imposers],
        [.. measure.Targets],
        measure.Kind,
        measure.Goods.OrNull(),
        measure.Action,
        measure.Date.OrNull(),
        [.. measure.ReportedBy],
        measure.ClaimCount,
        measure.Confidence,
        measure.Weak,
        measure.WeakClaimCount,
        measure.Version,
        measure.Recorded?.ToDateTimeOffset());
}

/// <summary>One page of measures.</summary>
/// <param name="Total">All measures that fit the query.</param>
/// <param name="NextPageToken">Asks for the next page; null on the last.</param>
internal sealed record MeasurePage(IReadOnlyList<MeasureJson> Measures, long Total, string? NextPageToken);

/// <summary>A claim with the article it stands in.</summary>
internal sealed record ReportedSanctionClaim(SanctionClaimJson Claim, ClaimSource Source)
{
    public static ReportedSanctionClaim From(Wire.ReportedClaim claim) => new(
        SanctionClaimJson.From(claim.Claim),
        new ClaimSource(
            claim.ArticleId,
            claim.ArticleTitle.OrNull(),
            claim.Outlet.OrNull(),
            claim.Published.OrNull(),
            claim.Recorded?.ToDateTimeOffset()));
}

/// <summary>One measure with its claims and quotes.</summary>
internal sealed record MeasureDetailsJson(MeasureJson Measure, IReadOnlyList<ReportedSanctionClaim> Claims);
