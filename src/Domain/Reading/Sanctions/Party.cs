namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>Somebody or something that the article names and that may decide a measure or be aimed at.</summary>
internal sealed class Party
{
    /// <summary>Index among the article's parties.</summary>
    public required int Index { get; init; }

    /// <summary>As a claim names it.</summary>
    public required string Name { get; init; }

    public required PartyKind Kind { get; init; }

    /// <summary>ISO code of its country; empty for bodies and where it is not known.</summary>
    public required string Country { get; init; }

    /// <summary>In order of the text.</summary>
    public List<PartyAt> At { get; } = [];

    public bool InTitle { get; set; }

    /// <summary>0 for the one of its kind that is spoken of most.</summary>
    public int Rank { get; set; }

    /// <summary>Whether it may decide measures.</summary>
    public bool MayImpose { get; set; }

    /// <summary>How often it is who says or decides something.</summary>
    public int Speaks { get; set; }

    /// <summary>Whether it holds an office.</summary>
    public bool IsOfficial { get; set; }

    /// <summary>How often it stands where deciders stand.</summary>
    public int Acts { get; set; }

    /// <summary>How often it stands behind "on", "against" and the like.</summary>
    public int Aimed { get; set; }
}
