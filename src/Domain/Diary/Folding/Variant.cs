namespace Motorcade.Domain.Diary.Folding;

/// <summary>One of the things that claims say of a field, with those who say so.</summary>
/// <param name="Value">What is said.</param>
/// <param name="Claims">Who says so, best first.</param>
internal sealed record Variant<T>(T Value, IReadOnlyList<Testimony> Claims)
    where T : notnull
{
    /// <summary>Of the best of them, see <see cref="Testimony.Tier"/>.</summary>
    public int Tier { get; } = Claims[0].Tier;

    /// <summary>When it was first said by somebody of that tier: who repeats an old date later does not make it a newer one.</summary>
    public int Since { get; } = Claims.Where(c => c.Tier == Claims[0].Tier).Min(c => c.Published ?? Telling.Unknown);

    /// <summary>How many articles say so.</summary>
    public int Support { get; } = Claims.Select(c => c.Article).Distinct().Count();

    /// <summary>All that is said, what is to be believed first: the better witness, the newer word, what more say.</summary>
    public static List<Variant<T>> Of(IEnumerable<Testimony> claims, Func<Testimony, T> value) =>
    [
        .. claims.GroupBy(value).Select(g => new Variant<T>(g.Key, Best(g)))
            .OrderByDescending(v => v.Tier).ThenByDescending(v => v.Since).ThenByDescending(v => v.Support)
            .ThenBy(v => v.Claims[0].Claim.Id, StringComparer.Ordinal).ThenBy(v => v.Claims[0].Source.ArticleId, StringComparer.Ordinal),
    ];

    private static Testimony[] Best(IEnumerable<Testimony> claims)
    {
        var sorted = claims.ToArray();
        Array.Sort(sorted, Testimony.CompareWeight);
        return sorted;
    }
}
