using Motorcade.Domain.Language;

namespace Motorcade.Domain.Reading.Mentions;

/// <summary>A stretch of text that names something, resolved to what it names.</summary>
public sealed record Mention
{
    /// <summary>Where it stands in the article's text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Index of its sentence.</summary>
    public required int Sentence { get; init; }

    /// <summary>Index of its first token in the sentence: titles and determiners count.</summary>
    public required int FirstToken { get; init; }

    /// <summary>Index behind its last token.</summary>
    public required int EndToken { get; init; }

    /// <summary>What it names.</summary>
    public required EntityKind Kind { get; init; }

    /// <summary>QID, GeoNames id, ISO code or slug; empty when it is not in the world tables.</summary>
    public string EntityId { get; init; } = "";

    /// <summary>Common English name of what is named; for pronouns and descriptions, of what they refer to.</summary>
    public required string Name { get; init; }

    /// <summary>ISO alpha-2 code of the country it belongs to; for a person, of the office held at the
    /// article's date. Empty when unknown.</summary>
    public string Country { get; init; } = "";

    /// <summary>How it names it.</summary>
    public MentionForm Form { get; init; }

    /// <summary>True when a place or a country's name stands for its government: "Moscow said".</summary>
    public bool Metonym { get; init; }

    /// <summary>True when the text gives the person a public office or the world tables do.</summary>
    public bool Official { get; init; }

    /// <summary>For several persons in one mention ("the two presidents", "they"): all of them; else empty.</summary>
    public IReadOnlyList<PersonRef> Members { get; init; } = [];
}
