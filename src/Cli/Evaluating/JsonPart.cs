using System.Globalization;
using Motorcade.Domain.Reading.Evaluation;

namespace Motorcade.Cli.Evaluating;

/// <summary>The comparison over some articles.</summary>
internal sealed record JsonPart(
    int Articles, JsonKind<TripRow> Trips, JsonKind<SanctionRow> Sanctions,
    int NegativeArticles, int FalseRows, double? FalseRowsPerNegativeArticle)
{
    public static JsonPart Of(ReadingEvaluation found, int errors) => new(
        found.Score.Articles,
        JsonKind<TripRow>.Of(found.Score.Trips, found.WithWeak.Trips, found.Trips, errors),
        JsonKind<SanctionRow>.Of(found.Score.Sanctions, found.WithWeak.Sanctions, found.Sanctions, errors),
        found.Score.Negatives,
        found.Score.FalseRows,
        found.Score.FalseRowsPerNegative is { } share ? JsonFigures.Rounded(share) : null);
}

/// <summary>One kind of row: figures, figures with the weak ones, error classes, confusions, reliability.</summary>
internal sealed record JsonKind<T>(
    JsonFigures Figures, int Weak, JsonFigures WithWeak, IReadOnlyList<JsonErrors<T>> Missed, IReadOnlyList<JsonErrors<T>> False,
    IReadOnlyList<FieldFault> Faults,
    IReadOnlyDictionary<string, IReadOnlyList<JsonConfusion>> Confusions,
    IReadOnlyList<ReliabilityBin> Reliability)
{
    public static JsonKind<T> Of(RowTally tally, RowTally withWeak, KindEvaluation<T> found, int errors) => new(
        JsonFigures.Of(tally),
        found.Weak,
        JsonFigures.Of(withWeak),
        JsonErrors<T>.Of(found.Missed, errors),
        JsonErrors<T>.Of(found.False, errors),
        found.Faults,
        found.Confusions.ToDictionary(c => c.Key, c => JsonConfusion.Of(c.Value)),
        found.Reliability.Bins);
}

/// <summary>Figures to four places.</summary>
internal sealed record JsonFigures(
    int Gold, int Predicted, int Paired, double Precision, double Recall, double F1, double StrictF1,
    IReadOnlyDictionary<string, double> Fields)
{
    public static JsonFigures Of(RowTally tally) => new(
        tally.Gold,
        tally.Predicted,
        tally.Paired,
        Rounded(tally.Precision),
        Rounded(tally.Recall),
        Rounded(tally.F1),
        Rounded(tally.StrictF1),
        tally.Fields.Where(f => tally.Right(f) is not null).ToDictionary(f => f, f => Rounded(tally.Right(f)!.Value)));

    /// <summary>By the number's exact value: Math.Round may carry a half that is none.</summary>
    public static double Rounded(double value) =>
        double.Parse(value.ToString("F4", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}

/// <summary>The mistakes of one class, with some of their rows.</summary>
internal sealed record JsonErrors<T>(string Class, int Count, IReadOnlyList<JsonErrorRow<T>> Rows)
{
    public static IReadOnlyList<JsonErrors<T>> Of(IReadOnlyList<RowError<T>> errors, int most) =>
        [.. errors.GroupBy(e => e.Class).OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
            .Select(g => new JsonErrors<T>(RowWord.Of(g.Key), g.Count(), Listed(g.Take(most))))];

    private static IReadOnlyList<JsonErrorRow<T>> Listed(IEnumerable<RowError<T>> errors) =>
        [.. errors.Select(e => new JsonErrorRow<T>(e.ArticleId, e.Row))];
}

/// <summary>A row that was missed or is false.</summary>
internal sealed record JsonErrorRow<T>(string Id, T Row);

/// <summary>How often a labelled value was read as which.</summary>
internal sealed record JsonConfusion(string Gold, string Predicted, int Count)
{
    public static IReadOnlyList<JsonConfusion> Of(Confusion found) =>
        [.. from gold in found.Values from predicted in found.Values
            let count = found.Count(gold, predicted) where count > 0 select new JsonConfusion(gold, predicted, count)];
}
