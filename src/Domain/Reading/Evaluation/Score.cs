namespace Motorcade.Domain.Reading.Evaluation;

/// <summary>How well predicted rows agree with labelled ones, over some articles.</summary>
public sealed class Score
{
    /// <summary>Figures of the trips.</summary>
    public RowTally Trips { get; } = new(TripRules.Rules.Fields, TripRules.Rules.Strict);

    /// <summary>Figures of the sanctions.</summary>
    public RowTally Sanctions { get; } = new(SanctionRules.Rules.Fields, SanctionRules.Rules.Strict);

    /// <summary>Articles scored.</summary>
    public int Articles { get; private set; }

    /// <summary>Articles that must give no row.</summary>
    public int Negatives { get; private set; }

    /// <summary>Rows predicted for those.</summary>
    public int FalseRows { get; private set; }

    /// <summary>False rows an article that must give none; null without such an article.</summary>
    public double? FalseRowsPerNegative => Negatives == 0 ? null : (double)FalseRows / Negatives;

    /// <summary>Scores one article's rows.</summary>
    public void Add(LabelledArticle gold, IReadOnlyList<TripRow> trips, IReadOnlyList<SanctionRow> sanctions) =>
        Add(
            gold,
            trips.Count,
            TripRules.Rules.Pair(gold.Trips, trips),
            sanctions.Count,
            SanctionRules.Rules.Pair(gold.Sanctions, sanctions));

    internal void Add(LabelledArticle gold, int trips, RowPairing tripPairs, int sanctions, RowPairing sanctionPairs)
    {
        Articles++;
        if (gold.Trips.Count == 0 && gold.Sanctions.Count == 0)
        {
            Negatives++;
            FalseRows += trips + sanctions;
        }

        Trips.Add(gold.Trips.Count, trips, tripPairs);
        Sanctions.Add(gold.Sanctions.Count, sanctions, sanctionPairs);
    }
}
