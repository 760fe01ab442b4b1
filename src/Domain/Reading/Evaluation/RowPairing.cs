namespace Motorcade.Domain.Reading.Evaluation;

/// <summary>The labelled and the predicted rows of one article, brought together.</summary>
/// <param name="Pairs">Rows that are taken for the same.</param>
/// <param name="Missed">Indexes of labelled rows that nothing was paired with.</param>
/// <param name="False">Indexes of predicted rows that nothing was paired with.</param>
internal sealed record RowPairing(IReadOnlyList<RowPair> Pairs, IReadOnlyList<int> Missed, IReadOnlyList<int> False);

/// <summary>A labelled and a predicted row, by index, and which fields are right.</summary>
internal readonly record struct RowPair(int Gold, int Predicted, bool[] Right);
