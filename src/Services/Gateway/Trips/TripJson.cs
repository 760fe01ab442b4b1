using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Gateway.Claims;
using Wire = Motorcade.Contracts.Rpc.Itineraries.V1;

namespace Motorcade.Gateway.Trips;

/// <summary>A traveller at one stop: what its claims add up to.</summary>
internal sealed record TripJson(
    string Id,
    PersonJson Traveller,
    PlaceJson Destination,
    string? Start,
    string? End,
    TripStatus Status,
    IReadOnlyList<PersonJson> Meets,
    string? Event,
    IReadOnlyList<string> ReportedBy,
    int ClaimCount,
    double Confidence,
    bool Weak,
    int WeakClaimCount,
    int Version,
    DateTimeOffset? Recorded)
{
    public static TripJson From(Wire.Trip trip) => new(
        trip.Id,
        PersonJson.From(trip.Traveller),
        PlaceJson.From(trip.Destination),
        trip.Start.OrNull(),
        trip.End.OrNull(),
        trip.Status,
        [.. trip.Meets.Select(PersonJson.From)],
        trip.Event.OrNull(),
        [.. trip.ReportedBy],
        trip.ClaimCount,
        trip.Confidence,
        trip.Weak,
        trip.WeakClaimCount,
        trip.Version,
        trip.Recorded?.ToDateTimeOffset());
}

/// <summary>One page of trips.</summary>
/// <param name="Total">All trips that fit the query.</param>
/// <param name="NextPageToken">Asks for the next page; null on the last.</param>
internal sealed record TripPage(IReadOnlyList<TripJson> Trips, long Total, string? NextPageToken);

/// <summary>A claim with the article it stands in.</summary>
internal sealed record ReportedTripClaim(TripClaimJson Claim, ClaimSource Source)
{
    public static ReportedTripClaim From(Wire.ReportedClaim claim) => new(
        TripClaimJson.From(claim.Claim),
        new ClaimSource(
            claim.ArticleId,
            claim.ArticleTitle.OrNull(),
            claim.Outlet.OrNull(),
            claim.Published.OrNull(),
            claim.Recorded?.ToDateTimeOffset()));
}

/// <summary>One trip with its claims and quotes.</summary>
internal sealed record TripDetailsJson(TripJson Trip, IReadOnlyList<ReportedTripClaim> Claims);
