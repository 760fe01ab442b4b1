namespace Motorcade.Domain.Reading.Mentions;

/// <summary>What a stretch of tokens is by itself, before its neighbours are looked at.</summary>
internal enum AtomKind : byte
{
    Country,
    Demonym,
    Metonym,
    Place,
    Person,
    Surname,
    Organisation,
    Outlet,
    Title,

    /// <summary>Capitalised words that no table knows.</summary>
    Run,
}
