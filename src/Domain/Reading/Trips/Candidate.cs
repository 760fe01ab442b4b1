namespace Motorcade.Domain.Reading.Trips;

/// <summary>A trip that the article may tell of: somebody, a place, and all the sentences that bring them together.</summary>
internal sealed class Candidate
{
    public required Entity Person { get; init; }

    public required Entity Place { get; init; }

    /// <summary>The likeliest first.</summary>
    public required IReadOnlyList<Pair> Pairs { get; init; }

    /// <summary>Probability of its likeliest sentence.</summary>
    public double Best => Pairs[0].Probability;

    public byte[] Codes { get; } = new byte[(int)CandidateFeature.Count];

    /// <summary>Probability that the article tells of such a trip.</summary>
    public double Probability { get; set; }

    /// <summary>All candidates of an article whose pairs have been judged, with what speaks for and against them.</summary>
    public static List<Candidate> Gather(ArticleScene scene, IReadOnlyList<Pair> pairs)
    {
        var found = new Dictionary<(Entity, Entity), List<Pair>>();
        foreach (var pair in pairs)
        {
            if (!found.TryGetValue((pair.Person, pair.Place), out var own))
                found[(pair.Person, pair.Place)] = own = [];
            own.Add(pair);
        }

        var candidates = new List<Candidate>(found.Count);
        foreach (var ((person, place), own) in found)
        {
            own.Sort((a, b) => b.Probability.CompareTo(a.Probability));
            candidates.Add(new() { Person = person, Place = place, Pairs = own });
        }

        new CandidateFeatures(scene, candidates).Fill();
        return candidates;
    }
}
