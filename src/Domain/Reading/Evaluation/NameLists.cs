namespace Motorcade.Domain.Reading.Evaluation;

/// <summary>Compares the lists and texts of rows.</summary>
internal static class NameLists
{
    /// <summary>How many labelled names find a predicted one, each taken once.</summary>
    public static int Hits(IReadOnlyList<string> gold, IReadOnlyList<string> predicted, Func<string?, string?, bool> same)
    {
        var left = new List<string>(predicted);
        var hits = 0;
        foreach (var name in gold)
        {
            var found = left.FindIndex(p => same(name, p));
            if (found < 0)
                continue;
            left.RemoveAt(found);
            hits++;
        }

        return hits;
    }

    /// <summary>Whether each name of either list is in the other.</summary>
    public static bool AllSame(IReadOnlyList<string> gold, IReadOnlyList<string> predicted, Func<string?, string?, bool> same) =>
        gold.Count == predicted.Count && Hits(gold, predicted, same) == gold.Count;

    /// <summary>Several described groups of one country count as one target.</summary>
    public static IReadOnlyList<string> OneGroupEach(IReadOnlyList<string> targets)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. targets.Where(t => NameRules.GroupCountry(t) is not { } country || seen.Add(country))];
    }

    /// <summary>Nothing and the empty text are the same.</summary>
    public static bool SameText(string? a, string? b) => (string.IsNullOrEmpty(a) ? null : a) == (string.IsNullOrEmpty(b) ? null : b);
}
