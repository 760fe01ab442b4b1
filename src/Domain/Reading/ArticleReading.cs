using Motorcade.Domain.Dates;
using Motorcade.Domain.Language;
using Motorcade.Domain.Reading.Mentions;

namespace Motorcade.Domain.Reading;

/// <summary>Everything the reader got out of an article.</summary>
public sealed record ArticleReading
{
    /// <summary>The article as it was handed in.</summary>
    public required Article Article { get; init; }

    /// <summary>Its sentences.</summary>
    public required Document Document { get; init; }

    /// <summary>The day that relative dates were resolved against; null when there was none.</summary>
    public required DateOnly? ReferenceDate { get; init; }

    /// <summary>True when the reference date was found in the text.</summary>
    public bool ReferenceDateFromText { get; init; }

    /// <summary>Persons, places, organisations and offices, in order of the text.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    /// <summary>Date expressions, in order of the text.</summary>
    public IReadOnlyList<DateMention> Dates { get; init; } = [];

    /// <summary>The stops it reports.</summary>
    public IReadOnlyList<TripClaim> Trips { get; init; } = [];

    /// <summary>The measures it reports.</summary>
    public IReadOnlyList<SanctionClaim> Sanctions { get; init; } = [];

    /// <summary>The same reading, its claims with the words behind them: looked for only when asked, since reading is to be fast.</summary>
    public ArticleReading Explained()
    {
        var evidence = new EvidenceReader(this);
        return this with { Trips = [.. Trips.Select(evidence.Explain)], Sanctions = [.. Sanctions.Select(evidence.Explain)] };
    }
}
