namespace Motorcade.Domain.Reading.Evaluation;

/// <summary>What makes a predicted row the labelled one, and which of its fields are right.</summary>
/// <param name="Fields">Names of the scored fields.</param>
/// <param name="Strict">Those that must be right for a strict hit.</param>
/// <param name="Fits">Whether a labelled and a predicted row may be paired.</param>
/// <param name="Judge">For each field, whether it is right.</param>
internal sealed record RowRules<T>(
    IReadOnlyList<string> Fields, IReadOnlyList<string> Strict, Func<T, T, bool> Fits, Func<T, T, bool[]> Judge)
{
    /// <summary>Pairs rows greedily, the most similar first.</summary>
    public RowPairing Pair(IReadOnlyList<T> gold, IReadOnlyList<T> predicted)
    {
        var options = new List<RowPair>();
        for (var g = 0; g < gold.Count; g++)
        {
            for (var p = 0; p < predicted.Count; p++)
            {
                if (Fits(gold[g], predicted[p]))
                    options.Add(new(g, p, Judge(gold[g], predicted[p])));
            }
        }

        var (takenGold, takenPredicted) = (new bool[gold.Count], new bool[predicted.Count]);
        var pairs = new List<RowPair>();
        var best = options.OrderByDescending(o => o.Right.Count(r => r)).ThenByDescending(o => o.Gold).ThenByDescending(o => o.Predicted);
        foreach (var option in best)
        {
            if (takenGold[option.Gold] || takenPredicted[option.Predicted])
                continue;
            takenGold[option.Gold] = takenPredicted[option.Predicted] = true;
            pairs.Add(option);
        }

        return new(pairs, Left(takenGold), Left(takenPredicted));
    }

    private static List<int> Left(bool[] taken) => [.. Enumerable.Range(0, taken.Length).Where(i => !taken[i])];
}
