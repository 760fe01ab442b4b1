namespace Motorcade.Itineraries.Storing;

/// <summary>Where names stand in a version of a trip.</summary>
internal readonly record struct NamedIn(string TravellerKey, string Place, string Country, string CountryCode, byte[] Body)
{
    public static NamedIn Of(TripVersion version) => new(version.TravellerKey, version.Place, version.Country, version.CountryCode, version.Body);
}
