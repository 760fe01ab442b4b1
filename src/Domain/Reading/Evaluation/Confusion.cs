namespace Motorcade.Domain.Reading.Evaluation;

/// <summary>How often a labelled value was read as which other, on paired rows.</summary>
public sealed class Confusion
{
    private readonly Dictionary<(string Gold, string Predicted), int> counts = [];

    /// <summary>The values that occur, in alphabetical order.</summary>
    public IReadOnlyList<string> Values =>
        [.. counts.Keys.SelectMany(k => new[] { k.Gold, k.Predicted }).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>How often one was read as the other.</summary>
    public int Count(string gold, string predicted) => counts.GetValueOrDefault((gold, predicted));

    internal void Add(string? gold, string? predicted)
    {
        var key = (gold ?? "", predicted ?? "");
        counts[key] = counts.GetValueOrDefault(key) + 1;
    }
}
