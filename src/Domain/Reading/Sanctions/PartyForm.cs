namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>How a party is named at one place of the text.</summary>
internal enum PartyForm
{
    /// <summary>By its name.</summary>
    Name,

    /// <summary>By an adjective or the name of its people.</summary>
    Demonym,

    /// <summary>By its capital or a seat of its government.</summary>
    Metonym,

    /// <summary>By a town that is not said to act.</summary>
    Town,

    /// <summary>By one of its authorities.</summary>
    Authority,

    /// <summary>By one of its officials.</summary>
    Official,

    /// <summary>By a pronoun or description.</summary>
    Reference,

    /// <summary>By capitalised words that nobody knows.</summary>
    Unknown,

    /// <summary>A group whose country the words beside it tell.</summary>
    GroupHere,

    /// <summary>A group whose country the article tells.</summary>
    GroupGuessed,
}
