using Motorcade.Domain.Learning;
using Motorcade.Domain.Resources;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>
/// What judges an article's trips, trained by `Benchmarks train-trips`: first each place and each person where they stand, then both
/// together, then what all sentences say of them, at last dates and statuses.
/// </summary>
internal sealed class TripJudge(TripModels models)
{
    /// <summary>How many dates of a trip are weighed against each other.</summary>
    public const int MostStays = 4;

    private static readonly Lazy<TripJudge> Carried = new(() =>
    {
        using var reader = new BinaryReader(WordTable.Open("trip-judge.bin"));
        return new(TripModels.Read(reader));
    });

    /// <summary>The judge that the library carries.</summary>
    public static TripJudge Default => Carried.Value;

    /// <summary>All candidates of an article, judged.</summary>
    public List<Candidate> Judge(ArticleScene scene)
    {
        var places = new SpotFeatures(scene);
        foreach (var view in scene.Views)
        {
            foreach (var spot in view?.Spots ?? [])
            {
                places.Fill(view!, spot);
                models.Spots.Judge(spot.Evidence);
                spot.Place.Likely = Math.Max(spot.Place.Likely, spot.Evidence.Probability);
            }
        }

        var persons = new ActorFeatures(scene);
        foreach (var view in scene.Views)
        {
            foreach (var actor in view?.Actors ?? [])
            {
                persons.Fill(view!, actor);
                models.Actors.Judge(actor.Evidence);
                actor.Person.Likely = Math.Max(actor.Person.Likely, actor.Evidence.Probability);
            }
        }

        var pairs = new PairFinder(scene).Find();
        foreach (var pair in pairs)
            models.Pairs.Judge(pair.Evidence);
        var followers = PairFinder.Followers(scene, pairs);
        foreach (var pair in followers)
            models.Followers.Judge(pair.Evidence);
        pairs.AddRange(followers);
        var candidates = Candidate.Gather(scene, pairs);
        foreach (var candidate in candidates)
            candidate.Probability = models.Candidates.Probability(candidate.Codes);
        return candidates;
    }

    /// <summary>The likeliest stays of a trip, the likeliest date first.</summary>
    public List<Stay> Stays(Candidate candidate, List<DateOption> options)
    {
        foreach (var option in options)
            models.Dates.Judge(option.Evidence);
        options.Sort((a, b) => b.Probability.CompareTo(a.Probability));
        var stays = Stay.Of(candidate, options, MostStays);
        foreach (var stay in stays)
        {
            stay.Probability = models.Stays.Probability(stay.Codes);
            stay.Exactness = models.Exactness.Probability(stay.Codes);
        }

        stays.Sort((a, b) => b.Exactness.CompareTo(a.Exactness));
        return stays;
    }

    /// <summary>How likely each status is.</summary>
    public double[] Statuses(IReadOnlyList<Evidence> evidence)
    {
        var likely = new double[evidence.Count];
        for (var i = 0; i < likely.Length; i++)
        {
            models.Statuses[i].Judge(evidence[i]);
            likely[i] = evidence[i].Probability;
        }

        return likely;
    }
}
