namespace Motorcade.Domain.Reading.Evaluation;

/// <summary>What went right and wrong with one kind of row, trips or sanctions.</summary>
public sealed class KindEvaluation<T>
{
    private readonly RowRules<T> rules;
    private readonly Func<T, ArticleRows<T>, ErrorClass> whyMissed;
    private readonly Func<T, ArticleRows<T>, ErrorClass> whyFalse;
    private readonly Func<string, T, T, string> confused;
    private readonly List<RowError<T>> missed = [];
    private readonly List<RowError<T>> wrong = [];
    private readonly Dictionary<(string Field, string Fault), int> faults = [];

    internal KindEvaluation(
        RowRules<T> rules,
        Func<T, ArticleRows<T>, ErrorClass> whyMissed,
        Func<T, ArticleRows<T>, ErrorClass> whyFalse,
        Func<string, T, T, string> confused,
        IReadOnlyDictionary<string, Func<T, string?>> tabled)
    {
        (this.rules, this.whyMissed, this.whyFalse, this.confused) = (rules, whyMissed, whyFalse, confused);
        Values = tabled;
        Confusions = tabled.Keys.ToDictionary(k => k, _ => new Confusion());
    }

    /// <summary>Labelled rows that were missed.</summary>
    public IReadOnlyList<RowError<T>> Missed => missed;

    /// <summary>Predicted rows that are not labelled.</summary>
    public IReadOnlyList<RowError<T>> False => wrong;

    /// <summary>For each field and what is wrong with it on paired rows, how often; the most frequent first.</summary>
    public IReadOnlyList<FieldFault> Faults =>
        [.. faults.Select(f => new FieldFault(f.Key.Field, f.Key.Fault, f.Value))
            .OrderBy(f => rules.Fields.ToList().IndexOf(f.Field))
            .ThenByDescending(f => f.Count)
            .ThenBy(f => f.Fault, StringComparer.Ordinal)];

    /// <summary>By field, which value was read as which.</summary>
    public IReadOnlyDictionary<string, Confusion> Confusions { get; }

    /// <summary>Whether confidence means something; a weak claim is right when it pairs with a row that was missed.</summary>
    public Reliability Reliability { get; } = new();

    /// <summary>Claims that are kept as weak.</summary>
    public int Weak { get; private set; }

    private IReadOnlyDictionary<string, Func<T, string?>> Values { get; }

    internal RowPairing Add(ArticleReading reading, IReadOnlyList<T> gold, IReadOnlyList<(T Row, double Confidence, bool IsWeak)> claims)
    {
        var (strong, weak) = (claims.Where(c => !c.IsWeak).ToList(), claims.Where(c => c.IsWeak).ToList());
        var rows = new ArticleRows<T>(reading, gold, Rows(strong), Rows(weak), rules.Pair(gold, Rows(strong)));
        Weak += weak.Count;
        var id = reading.Article.Id;
        missed.AddRange(rows.Pairing.Missed.Select(g => new RowError<T>(id, whyMissed(gold[g], rows), gold[g])));
        wrong.AddRange(rows.Pairing.False.Select(p => new RowError<T>(id, whyFalse(rows.Strong[p], rows), rows.Strong[p])));
        foreach (var pair in rows.Pairing.Pairs)
            Compare(gold[pair.Gold], rows.Strong[pair.Predicted], pair.Right);
        Rely(strong, rows.Pairing.Pairs);
        Rely(weak, rules.Pair([.. rows.Pairing.Missed.Select(g => gold[g])], rows.Weak).Pairs);
        return rows.Pairing;
    }

    private void Compare(T gold, T predicted, bool[] right)
    {
        for (var i = 0; i < right.Length; i++)
        {
            if (right[i])
                continue;
            var key = (rules.Fields[i], confused(rules.Fields[i], gold, predicted));
            faults[key] = faults.GetValueOrDefault(key) + 1;
        }

        foreach (var (field, value) in Values)
            Confusions[field].Add(value(gold), value(predicted));
    }

    private void Rely(List<(T Row, double Confidence, bool IsWeak)> claims, IReadOnlyList<RowPair> pairs)
    {
        var right = pairs.Select(p => p.Predicted).ToHashSet();
        for (var i = 0; i < claims.Count; i++)
            Reliability.Add(claims[i].Confidence, right.Contains(i));
    }

    private static List<T> Rows(List<(T Row, double Confidence, bool IsWeak)> claims) => [.. claims.Select(c => c.Row)];
}

/// <summary>A row that was missed, or that is false.</summary>
/// <param name="ArticleId">Where it stands.</param>
/// <param name="Class">Why, as far as it can be told.</param>
/// <param name="Row">The row.</param>
public sealed record RowError<T>(string ArticleId, ErrorClass Class, T Row);

/// <summary>A mistake in a field of paired rows.</summary>
/// <param name="Field">Which field.</param>
/// <param name="Fault">What is wrong: "missing", "planned → underway".</param>
/// <param name="Count">How often.</param>
public sealed record FieldFault(string Field, string Fault, int Count);
