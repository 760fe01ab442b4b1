namespace Motorcade.Domain.World;

/// <summary>Grammatical gender of a person, as far as the tables say.</summary>
public enum Gender : byte
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>"he".</summary>
    Male,

    /// <summary>"she".</summary>
    Female,
}
