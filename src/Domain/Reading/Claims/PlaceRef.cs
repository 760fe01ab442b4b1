namespace Motorcade.Domain.Reading;

/// <summary>A place, as fine as the article supports.</summary>
/// <param name="Name">City or region; empty for a whole country.</param>
/// <param name="Country">Common English name of the country; empty for seas and unknown places.</param>
/// <param name="CountryCode">ISO alpha-2 code; empty when there is none.</param>
/// <param name="Id">GeoNames id; empty when there is none.</param>
public sealed record PlaceRef(string Name, string Country, string CountryCode = "", string Id = "")
{
    /// <summary>"City, Country", "Region, Country" or "Country".</summary>
    public override string ToString() => Name.Length == 0 ? Country : Country.Length == 0 ? Name : $"{Name}, {Country}";
}
