namespace Motorcade.Domain.World;

/// <summary>Which table an entity stands in.</summary>
public enum WorldKind : byte
{
    /// <summary>A state or territory.</summary>
    Country,

    /// <summary>A city, region, residence, base or sea.</summary>
    Place,

    /// <summary>A holder of an office.</summary>
    Person,

    /// <summary>A body, company or group.</summary>
    Organisation,

    /// <summary>A paper, agency or channel.</summary>
    Outlet,
}
