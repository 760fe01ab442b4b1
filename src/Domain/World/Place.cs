namespace Motorcade.Domain.World;

/// <summary>A place with a name of its own.</summary>
public sealed record Place
{
    /// <summary>GeoNames id; "x-…" for places of our own.</summary>
    public required string Id { get; init; }

    /// <summary>Common English name.</summary>
    public required string Name { get; init; }

    /// <summary>Other names.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>ISO alpha-2 code; empty for seas and regions across borders.</summary>
    public required string Country { get; init; }

    /// <summary>First-level division: state, province, region.</summary>
    public required string Division { get; init; }

    /// <summary>Degrees north; null where the table has none.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east; null where the table has none.</summary>
    public double? Longitude { get; init; }

    /// <summary>Inhabitants, 0 when not known.</summary>
    public int Population { get; init; }

    /// <summary>What sort of place it is.</summary>
    public PlaceKind Kind { get; init; }

    /// <summary>Whether it is its country's capital.</summary>
    public bool IsCapital { get; init; }

    /// <summary>
    /// The town that a residence, parliament, airport or shrine stands for as a destination; empty where it stands for the whole
    /// country, null for places that are their own town.
    /// </summary>
    public string? Town { get; init; }

    /// <summary>How likely the bare name means this place: capitals first, then seats of diplomacy, then by inhabitants; 0 to 10.</summary>
    public double Weight => (IsCapital ? 4 : Kind == PlaceKind.City ? 0 : 3) + (Population > 0 ? Math.Log10(Population) * 0.75 : 1);
}
