using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Gateway.Claims;
using Wire = Motorcade.Contracts.Rpc.Itineraries.V1;

namespace Motorcade.Gateway.Trips;

/// <summary>A traveller at one stop: what its claims add up to.</summary>
/// <param name="SourceCount">How many sources tell it independently: copies of one text count once.</param>
/// <param name="Official">Whether somebody who must know says so: an office, a ministry, a spokesperson, an official record.</param>
/// <param name="Unconfirmed">Whether it is a plan whose dates have passed without a word that it came about.</param>
/// <param name="Conflicts">What its claims do not agree on.</param>
/// <param name="PostponedTo">For a postponed trip, the id of the trip with its new dates.</param>
/// <param name="PostponedFrom">For a trip with new dates, the id of the one that was put off.</param>
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
    int SourceCount,
    bool Official,
    bool Unconfirmed,
    IReadOnlyList<ConflictJson> Conflicts,
    string? PostponedTo,
    string? PostponedFrom,
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
        trip.SourceCount,
        trip.Official,
        trip.Unconfirmed,
        [.. trip.Conflicts.Select(ConflictJson.From)],
        trip.PostponedTo.OrNull(),
        trip.PostponedFrom.OrNull(),
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
