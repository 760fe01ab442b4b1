namespace Motorcade.Domain.World;

/// <summary>What sort of office a term is spent in.</summary>
public enum OfficeKind : byte
{
    /// <summary>Ministers of defence, envoys, commissioners and whatever has no kind of its own; the title tells.</summary>
    Other,

    /// <summary>President, supreme leader.</summary>
    HeadOfState,

    /// <summary>Monarchs, who are heads of state too.</summary>
    Monarch,

    /// <summary>Prime minister, chancellor.</summary>
    HeadOfGovernment,

    /// <summary>Foreign minister, secretary of state.</summary>
    ForeignMinister,

    /// <summary>Vice president.</summary>
    VicePresident,

    /// <summary>Speaker, president of a senate.</summary>
    LegislatureHead,

    /// <summary>Head of an international organisation.</summary>
    OrganisationHead,
}
