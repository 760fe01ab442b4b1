using Motorcade.Domain.Reading.Mentions;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>A person or a place as the article as a whole speaks of it.</summary>
internal sealed class Entity
{
    public required string Key { get; init; }

    /// <summary>The mention that names it best.</summary>
    public required Mention Best { get; set; }

    public int Count { get; set; }

    public int FirstSentence { get; init; }

    /// <summary>How often it is the subject of a clause.</summary>
    public int Subject { get; set; }

    public bool InTitle { get; set; }

    public bool InDateline { get; set; }

    /// <summary>The highest probability of its mentions: of a place to be gone to, of a person to go.</summary>
    public double Likely { get; set; }

    /// <summary>0 for what is spoken of most.</summary>
    public int Rank { get; set; }
}
