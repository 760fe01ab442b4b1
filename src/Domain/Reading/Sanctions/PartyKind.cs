namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>What sort of party it is.</summary>
internal enum PartyKind
{
    /// <summary>A state.</summary>
    Country,

    /// <summary>A body of several states: "European Union".</summary>
    Body,

    /// <summary>Somebody by name.</summary>
    Person,

    /// <summary>A company, authority, armed group, ship.</summary>
    Organisation,

    /// <summary>A described group of a country's people or things.</summary>
    Group,
}
