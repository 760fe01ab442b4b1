namespace Motorcade.Domain.World;

/// <summary>Which terms of the tables a word for an office points to.</summary>
public enum OfficeUse : byte
{
    /// <summary>A form of address: "Mr", "Dr".</summary>
    Honorific,

    /// <summary>Whoever leads the country abroad: "leader".</summary>
    Leader,

    /// <summary>The head of state, and a head of government that bears the same title.</summary>
    HeadOfState,

    /// <summary>The head of government.</summary>
    HeadOfGovernment,

    /// <summary>The foreign minister.</summary>
    ForeignMinister,

    /// <summary>The vice president.</summary>
    VicePresident,

    /// <summary>A speaker or a president of a chamber.</summary>
    LegislatureHead,

    /// <summary>The head of an organisation.</summary>
    OrganisationHead,

    /// <summary>An office found by its title alone.</summary>
    ByTitle,

    /// <summary>An office that the tables do not carry.</summary>
    Untabled,
}
