using Motorcade.Domain.Names;
using Motorcade.Domain.Reading;

namespace Motorcade.Domain.Diary;

/// <summary>What claims must have in common to be folded together: one traveller in one destination country.</summary>
public static class FoldKey
{
    /// <summary>The key of a claim's traveller and place.</summary>
    /// <param name="travellerKey">As <see cref="TravellerKey"/> gives it.</param>
    /// <param name="destination">Only its country matters: the code, else the folded name.</param>
    public static string Of(string travellerKey, PlaceRef destination) => $"{travellerKey}@{Country(destination)}";

    /// <summary>The key of a claim.</summary>
    public static string Of(TripClaim claim) => Of(TravellerKey.Of(claim.Traveller), claim.Destination);

    private static string Country(PlaceRef place) => place.CountryCode.Length > 0 ? place.CountryCode : "~" + NameFolder.Fold(place.Country);
}
