namespace Motorcade.Itineraries.Storing;

/// <summary>A name under which somebody stands in the diary, now or earlier: so few rows that parts of names are found at once.</summary>
internal sealed class PersonName
{
    public required string PersonKey { get; init; }

    /// <summary>Folded.</summary>
    public required string Name { get; init; }

    /// <summary>As a traveller, or as somebody met.</summary>
    public required bool Travels { get; init; }

    /// <summary>As it is spelled.</summary>
    public required string Spelling { get; init; }
}
