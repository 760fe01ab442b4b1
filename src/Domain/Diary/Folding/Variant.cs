namespace Motorcade.Domain.Diary.Folding;

/// <summary>One of the things that claims say of a field, with those who say so.</summary>
internal sealed class Variant<T>
    where T : notnull
{
    private Variant(T value, List<Testimony> claims)
    {
        Value = value;
        Claims = claims;
        claims.Sort(Testimony.CompareWeight);
        Tier = claims[0].Tier;
        Since = int.MaxValue;
        var articles = new HashSet<int>();
        foreach (var claim in claims)
        {
            articles.Add(claim.Article);
            if (claim.Tier == Tier)
                Since = Math.Min(Since, claim.Published ?? Telling.Unknown);
        }

        Support = articles.Count;
    }

    /// <summary>What is said.</summary>
    public T Value { get; }

    /// <summary>Who says so, best first.</summary>
    public IReadOnlyList<Testimony> Claims { get; }

    /// <summary>Of the best of them, see <see cref="Testimony.Tier"/>.</summary>
    public int Tier { get; }

    /// <summary>When it was first said by somebody of that tier: who repeats an old date later does not make it a newer one.</summary>
    public int Since { get; }

    /// <summary>How many articles say so.</summary>
    public int Support { get; }

    /// <summary>All that is said, best first: the better witness, the newer word, what more say, the surer reading.</summary>
    public static List<Variant<T>> Of(IEnumerable<Testimony> claims, Func<Testimony, T> value)
    {
        var byValue = new Dictionary<T, List<Testimony>>();
        foreach (var claim in claims)
        {
            var said = value(claim);
            if (!byValue.TryGetValue(said, out var same))
                byValue[said] = same = [];
            same.Add(claim);
        }

        var variants = new List<Variant<T>>(byValue.Count);
        foreach (var (said, same) in byValue)
            variants.Add(new(said, same));
        variants.Sort(Compare);
        return variants;
    }

    private static int Compare(Variant<T> a, Variant<T> b)
    {
        var order = b.Tier.CompareTo(a.Tier);
        if (order == 0)
            order = b.Since.CompareTo(a.Since);
        if (order == 0)
            order = b.Support.CompareTo(a.Support);
        if (order == 0)
            order = b.Claims[0].Claim.Confidence.CompareTo(a.Claims[0].Claim.Confidence);
        return order != 0 ? order : Testimony.Compare(a.Claims[0], b.Claims[0]);
    }
}
