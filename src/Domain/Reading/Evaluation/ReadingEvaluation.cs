namespace Motorcade.Domain.Reading.Evaluation;

/// <summary>Compares readings with labelled articles: the figures, and what the mistakes are.</summary>
public sealed class ReadingEvaluation
{
    private static readonly Dictionary<string, Func<TripRow, string?>> TripValues = new() { ["status"] = r => r.Status };

    private static readonly Dictionary<string, Func<SanctionRow, string?>> SanctionValues =
        new() { ["action"] = r => r.Action, ["measure"] = r => r.Measure };

    /// <summary>Figures of the claims that count.</summary>
    public Score Score { get; } = new();

    /// <summary>Figures as they would be if weak claims counted, too.</summary>
    public Score WithWeak { get; } = new();

    /// <summary>The trips in detail.</summary>
    public KindEvaluation<TripRow> Trips { get; } =
        new(TripRules.Rules, TripErrors.WhyMissed, TripErrors.WhyFalse, TripErrors.Confused, TripValues);

    /// <summary>The sanctions in detail.</summary>
    public KindEvaluation<SanctionRow> Sanctions { get; } =
        new(SanctionRules.Rules, SanctionErrors.WhyMissed, SanctionErrors.WhyFalse, SanctionErrors.Confused, SanctionValues);

    /// <summary>Adds one article and what was read of it.</summary>
    public void Add(LabelledArticle gold, ArticleReading reading) => Add(
        gold,
        reading,
        [.. reading.Trips.Select(t => (TripRow.Of(t), t.Confidence, t.IsWeak))],
        [.. reading.Sanctions.Select(s => (SanctionRow.Of(s), s.Confidence, s.IsWeak))]);

    /// <summary>Adds one article and the rows that somebody else found in it; those without a confidence count as sure.</summary>
    /// <param name="gold">What is labelled.</param>
    /// <param name="reading">What is mentioned, to tell why a row was missed.</param>
    /// <param name="predicted">What was found.</param>
    public void Add(LabelledArticle gold, ArticleReading reading, PredictedRows predicted) => Add(
        gold,
        reading,
        [.. predicted.Trips.Select(t => (t, t.Confidence ?? 1, t.Confidence < ClaimStrength.LeastTrip))],
        [.. predicted.Sanctions.Select(s => (s, s.Confidence ?? 1, s.Confidence < ClaimStrength.LeastSanction))]);

    private void Add(
        LabelledArticle gold, ArticleReading reading,
        List<(TripRow Row, double Confidence, bool IsWeak)> trips, List<(SanctionRow Row, double Confidence, bool IsWeak)> sanctions)
    {
        WithWeak.Add(gold, [.. trips.Select(t => t.Row)], [.. sanctions.Select(s => s.Row)]);
        var tripPairs = Trips.Add(reading, gold.Trips, trips);
        var sanctionPairs = Sanctions.Add(reading, gold.Sanctions, sanctions);
        Score.Add(gold, trips.Count(t => !t.IsWeak), tripPairs, sanctions.Count(s => !s.IsWeak), sanctionPairs);
    }
}
