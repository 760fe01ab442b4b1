namespace Motorcade.Domain.Reading.Mentions;

/// <summary>What a description of a place refers to.</summary>
internal enum PlaceReference : byte
{
    /// <summary>It is no such description.</summary>
    None,

    /// <summary>"the capital", "Kenya's capital": of the country named with it, else of the one spoken of.</summary>
    Capital,

    /// <summary>"the city": the town spoken of last.</summary>
    Town,

    /// <summary>"here": the town of the dateline.</summary>
    Here,

    /// <summary>"the kingdom": the country spoken of last that is one.</summary>
    Country,
}
