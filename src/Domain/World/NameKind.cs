namespace Motorcade.Domain.World;

/// <summary>How a name stands for its entity.</summary>
public enum NameKind : byte
{
    /// <summary>Name of a country.</summary>
    Country,

    /// <summary>Adjective or people of a country.</summary>
    Demonym,

    /// <summary>Building or street that stands for a government.</summary>
    Metonym,

    /// <summary>City, region, residence.</summary>
    Place,

    /// <summary>Full name of a person.</summary>
    Person,

    /// <summary>Surname or one-word name of a person.</summary>
    Surname,

    /// <summary>Body, company, group.</summary>
    Organisation,

    /// <summary>Paper, agency, channel.</summary>
    Outlet,
}
