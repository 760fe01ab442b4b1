namespace Motorcade.Domain.Reading.Mentions;

/// <summary>How a mention names its entity.</summary>
public enum MentionForm
{
    /// <summary>By name: "Vladimir Putin", "Kyiv".</summary>
    Name,

    /// <summary>By office or description: "the Russian president", "the 67-year-old".</summary>
    Description,

    /// <summary>By pronoun: "he", "his", "they".</summary>
    Pronoun,

    /// <summary>By demonym: "Russian", "the Russians".</summary>
    Demonym,
}
