namespace Motorcade.Domain.Reading;

/// <summary>Below what confidence a claim is weak: it is kept, but left out of the diary unless asked for.</summary>
public static class ClaimStrength
{
    /// <summary>Least confidence of a trip that counts, 0 to 1.</summary>
    public const double LeastTrip = 0.35;

    /// <summary>Least confidence of a sanction that counts, 0 to 1.</summary>
    public const double LeastSanction = 0.35;

    internal static TripClaim Mark(TripClaim claim) => claim.Confidence < LeastTrip ? claim with { IsWeak = true } : claim;

    internal static SanctionClaim Mark(SanctionClaim claim) => claim.Confidence < LeastSanction ? claim with { IsWeak = true } : claim;
}
