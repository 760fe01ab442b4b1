using Motorcade.Domain.World;

namespace Motorcade.Domain.Reading.Mentions;

/// <summary>Somebody that an article names.</summary>
internal sealed class ArticlePerson
{
    public required string Name { get; init; }

    /// <summary>The name as first met, folded.</summary>
    public required string Folded { get; init; }

    /// <summary>Id in the tables, or empty.</summary>
    public string Id => Person?.Id ?? "";

    public Person? Person { get; init; }

    public Gender Gender { get; set; }

    /// <summary>Country of the office, at the article's date or by the article's own word; empty when unknown.</summary>
    public string Country { get; set; } = "";

    public bool Official { get; set; }

    /// <summary>Whether the article has the person only speak of others: spokesmen, correspondents, analysts.</summary>
    public bool IsSpeaker => Titles.Exists(t => !t.IsOfficial && t.Use == OfficeUse.Untabled);

    /// <summary>Whether the running text or a heading names the person, and not only lines around the article.</summary>
    public bool InText { get; set; }

    /// <summary>Folded words that alone mean this person in the article.</summary>
    public List<string> Surnames { get; } = [];

    /// <summary>Offices that the article gives.</summary>
    public List<OfficeTitle> Titles { get; } = [];
}
