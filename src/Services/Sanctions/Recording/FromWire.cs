using Motorcade.Domain.Dates;
using Motorcade.Domain.Reading;
using Wire = Motorcade.Contracts.Rpc.Claims.V1;

namespace Motorcade.Sanctions.Recording;

/// <summary>The contract's claims as the domain's.</summary>
internal static class FromWire
{
    public static SanctionClaim Claim(Wire.SanctionClaim claim) => new()
    {
        Id = claim.Id,
        Imposers = [.. claim.Imposers],
        Targets = [.. claim.Targets],
        Measure = Enum.Parse<MeasureKind>(claim.Measure.ToString()),
        Goods = claim.Goods.Length > 0 ? claim.Goods : null,
        Action = Enum.Parse<MeasureAction>(claim.Action.ToString()),
        Date = PartialDate.Parse(claim.Date),
        ReportedBy = [.. claim.ReportedBy],
        Quote = new(new(claim.Quote.Span.Start, claim.Quote.Span.Length), claim.Quote.Text),
        Cues = [.. claim.Cues],
        Confidence = claim.Confidence,
        IsWeak = claim.Weak,
    };
}
