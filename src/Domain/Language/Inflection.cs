namespace Motorcade.Domain.Language;

/// <summary>What a word's ending may have been put to.</summary>
internal enum Inflection : byte
{
    /// <summary>Neither verb nor common noun: the word is its own dictionary form.</summary>
    None,

    /// <summary>A form that differs from the dictionary form only where the table of irregular words says so.</summary>
    Bare,

    /// <summary>"travels", "travelled", "travelling".</summary>
    Verb,

    /// <summary>"visits".</summary>
    Plural,
}
