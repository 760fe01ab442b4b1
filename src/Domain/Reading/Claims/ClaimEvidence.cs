namespace Motorcade.Domain.Reading;

/// <summary>What in the article made a claim: the words that name its parties, tell its date and decide it.</summary>
public sealed record ClaimEvidence
{
    /// <summary>The claim's persons, places, countries and bodies, in the order of their roles.</summary>
    public IReadOnlyList<NameEvidence> Names { get; init; } = [];

    /// <summary>The date expressions its dates come from; none for an undated claim.</summary>
    public IReadOnlyList<DateEvidence> Dates { get; init; } = [];

    /// <summary>The cue words, where they stand in the quote.</summary>
    public IReadOnlyList<CueEvidence> Cues { get; init; } = [];

    /// <summary>The day that relative dates were counted from; null when there was none.</summary>
    public DateOnly? Reference { get; init; }
}
