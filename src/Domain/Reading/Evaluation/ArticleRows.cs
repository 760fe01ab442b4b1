namespace Motorcade.Domain.Reading.Evaluation;

/// <summary>One article's rows of one kind, and how they were paired.</summary>
/// <param name="Reading">What the reader got out of the article.</param>
/// <param name="Gold">Labelled rows.</param>
/// <param name="Strong">Predicted rows that count.</param>
/// <param name="Weak">Predicted rows that are kept as weak.</param>
/// <param name="Pairing">Of the labelled rows with those that count.</param>
internal sealed record ArticleRows<T>(
    ArticleReading Reading, IReadOnlyList<T> Gold, IReadOnlyList<T> Strong, IReadOnlyList<T> Weak, RowPairing Pairing)
{
    public bool AnyPairedGold(Func<T, bool> fits) => Pairing.Pairs.Any(p => fits(Gold[p.Gold]));

    public bool AnyMissed(Func<T, bool> fits) => Pairing.Missed.Any(g => fits(Gold[g]));

    public bool AnyFalse(Func<T, bool> fits) => Pairing.False.Any(p => fits(Strong[p]));
}
