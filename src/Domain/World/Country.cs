namespace Motorcade.Domain.World;

/// <summary>A state or territory.</summary>
public sealed record Country
{
    /// <summary>ISO 3166 alpha-2 code; XK is Kosovo.</summary>
    public required string Code { get; init; }

    /// <summary>ISO 3166 alpha-3 code.</summary>
    public required string Iso3 { get; init; }

    /// <summary>Common English name.</summary>
    public required string Name { get; init; }

    /// <summary>Other names, the long form among them.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>Adjectives and names of its people: "French", "Frenchman".</summary>
    public required IReadOnlyList<string> Demonyms { get; init; }

    /// <summary>Name of the capital.</summary>
    public required string Capital { get; init; }

    /// <summary>Other names of the capital.</summary>
    public required IReadOnlyList<string> CapitalAliases { get; init; }

    /// <summary>Names of buildings and streets that stand for its government: "Downing Street".</summary>
    public required IReadOnlyList<string> Metonyms { get; init; }

    /// <summary>Whether the capital's name stands for the government.</summary>
    public required bool CapitalIsMetonym { get; init; }

    /// <summary>Groups it belongs or belonged to.</summary>
    public required IReadOnlyList<Membership> Memberships { get; init; }

    /// <summary>state, observer_state, non_un, dependency, disputed or territory.</summary>
    public required string Status { get; init; }

    /// <summary>Code of the state it depends on, or empty.</summary>
    public required string Parent { get; init; }

    /// <summary>Whether the name takes "the" in running text.</summary>
    public bool TakesArticle { get; init; }

    /// <summary>Degrees north of the capital; null without one.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east of the capital; null without one.</summary>
    public double? Longitude { get; init; }

    /// <summary>Whether it belongs to a group on a day; null asks for the present.</summary>
    public bool IsMember(string group, DateOnly? day)
    {
        foreach (var membership in Memberships)
        {
            if (membership.Group.Equals(group, StringComparison.OrdinalIgnoreCase) && membership.Covers(day))
                return true;
        }
        return false;
    }
}
