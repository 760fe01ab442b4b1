using Motorcade.Domain.Reading;

namespace Motorcade.Domain.Diary.Paths;

/// <summary>How places of stops compare.</summary>
internal static class Places
{
    /// <summary>Whether the two lie in one country.</summary>
    public static bool ShareCountry(PlaceRef one, PlaceRef other) =>
        one.CountryCode.Length > 0 ? one.CountryCode == other.CountryCode : other.CountryCode.Length == 0 && one.Country == other.Country;

    /// <summary>Whether the two may be one place, at the coarser precision.</summary>
    public static bool Fit(PlaceRef one, PlaceRef other) =>
        ShareCountry(one, other) && (one.Name.Length == 0 || other.Name.Length == 0 || one.Name == other.Name);

    /// <summary>The one that says more.</summary>
    public static PlaceRef Finer(PlaceRef one, PlaceRef other) => one.Name.Length == 0 && other.Name.Length > 0 ? other : one;
}
