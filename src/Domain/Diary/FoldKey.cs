using Motorcade.Domain.Names;
using Motorcade.Domain.Reading;

namespace Motorcade.Domain.Diary;

/// <summary>
/// What claims have in common that can add up to one trip: the traveller and the country of the destination. Claims of different keys
/// never share a trip, so that each key is folded by itself.
/// </summary>
public static class FoldKey
{
    /// <summary>The traveller's key and the country's code, or its folded name when there is none: seas and unknown places.</summary>
    public static string Of(PersonRef traveller, PlaceRef destination) => $"{TravellerKey.Of(traveller)}>{Country(destination)}";

    /// <summary>The country's code, or its name, folded and marked, when it has none.</summary>
    public static string Country(PlaceRef destination) =>
        destination.CountryCode.Length > 0 ? destination.CountryCode : "~" + NameFolder.Fold(destination.Country);
}
