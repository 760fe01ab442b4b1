namespace Motorcade.Itineraries.Storing;

/// <summary>A destination that stands in the diary, now or earlier: so few rows that parts of names are found at once.</summary>
internal sealed class PlaceName
{
    /// <summary>Folded; empty for a whole country.</summary>
    public required string Place { get; init; }

    /// <summary>Folded.</summary>
    public required string Country { get; init; }

    public required string CountryCode { get; init; }
}
