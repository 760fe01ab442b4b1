using Wire = Motorcade.Contracts.Rpc.Claims.V1;

namespace Motorcade.Gateway.Claims;

/// <summary>What one article says of one traveller at one stop. Dates carry their own precision: 2022-06-27, 2022-06 or 2022.</summary>
internal sealed record TripClaimJson(
    string Id,
    PersonJson Traveller,
    PlaceJson Destination,
    string? Start,
    string? End,
    Wire.TripStatus Status,
    IReadOnlyList<PersonJson> Meets,
    string? Event,
    IReadOnlyList<string> ReportedBy,
    QuoteJson? Quote,
    IReadOnlyList<string> Cues,
    double Confidence,
    bool Weak)
{
    public static TripClaimJson From(Wire.TripClaim claim) => new(
        claim.Id,
        PersonJson.From(claim.Traveller),
        PlaceJson.From(claim.Destination),
        claim.Start.OrNull(),
        claim.End.OrNull(),
        claim.Status,
        [.. claim.Meets.Select(PersonJson.From)],
        claim.Event.OrNull(),
        [.. claim.ReportedBy],
        QuoteJson.From(claim.Quote),
        [.. claim.Cues],
        claim.Confidence,
        claim.Weak);
}
