namespace Motorcade.Domain.World;

/// <summary>What sort of place it is.</summary>
public enum PlaceKind : byte
{
    /// <summary>City or town.</summary>
    City,

    /// <summary>Where summits are held and leaders rest.</summary>
    Resort,

    /// <summary>Palace, dacha, seat of a government.</summary>
    Residence,

    /// <summary>Military base.</summary>
    Base,

    /// <summary>Province, mountains, island, sea.</summary>
    Region,
}
