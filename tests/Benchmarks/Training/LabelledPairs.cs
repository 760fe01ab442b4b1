using Motorcade.Domain.Dates;
using Motorcade.Domain.Learning;
using Motorcade.Domain.Names;
using Motorcade.Domain.Reading;
using Motorcade.Domain.Reading.Mentions;
using Motorcade.Domain.Reading.Trips;

namespace Motorcade.Benchmarks.Training;

/// <summary>An article's places, persons, pairs and candidates beside its labelled trips.</summary>
internal sealed class LabelledPairs
{
    private const double Telling = 0.6;
    private const double Hinting = 0.25;
    private const double Hint = 0.3;

    public LabelledPairs(Analyst analyst, LabelledArticle article)
    {
        Article = article.Article;
        Gold = article.Trips;
        Scene = new(analyst.Prepare(article.Article));
    }

    public Article Article { get; }

    public ArticleScene Scene { get; }

    public IReadOnlyList<GoldTrip> Gold { get; }

    public List<Pair> Pairs { get; set; } = [];

    public List<Candidate> Candidates { get; set; } = [];

    public IEnumerable<(SentenceScene View, Spot Spot)> Spots => Scene.Views.Where(v => v is not null).SelectMany(v => v!.Spots.Select(s => (v, s)));

    public IEnumerable<(SentenceScene View, Actor Actor)> Actors => Scene.Views.Where(v => v is not null).SelectMany(v => v!.Actors.Select(a => (v, a)));

    public bool IsTrip(Pair pair) => Trips(pair.Person, pair.Place).Any();

    public bool IsDestination(Spot spot) => Gold.Any(g => Fits(g, spot.Place));

    public bool IsTraveller(Actor actor) => Gold.Any(g => g.IsPerson(actor.Person.Best.Name));

    /// <summary>Whether this is the finest place that the article gives for one of the person's trips.</summary>
    public bool IsStop(Candidate candidate)
    {
        var trips = Trips(candidate.Person, candidate.Place).ToList();
        if (candidate.Place.Best.Kind != EntityKind.Country)
            return trips.Exists(t => t.City.Length > 0) || (trips.Count > 0 && !Candidates.Exists(c => c.Person == candidate.Person && c.Place.Best.Kind == EntityKind.Country && c.Place.Best.Country == candidate.Place.Best.Country));
        return trips.Exists(t => t.City.Length == 0 || !Candidates.Exists(c => c.Person == candidate.Person && c.Place.Best.Kind != EntityKind.Country && Fits(t, c.Place)));
    }

    /// <summary>Weighs the places where an entity is mentioned by how much they were taken to tell of a trip.</summary>
    public static double[] Weigh<T>(IReadOnlyList<T> items, Func<T, bool> right, Func<T, object> entity, Func<T, double> probability)
    {
        var weights = Enumerable.Repeat(1.0, items.Count).ToArray();
        foreach (var group in Enumerable.Range(0, items.Count).Where(i => right(items[i])).GroupBy(i => entity(items[i])))
        {
            var best = group.Max(i => probability(items[i]));
            foreach (var i in group)
                weights[i] = probability(items[i]) > Telling * best ? 1 : probability(items[i]) > Hinting * best ? Hint : 0;
        }

        return weights;
    }

    /// <summary>The dates that each likely or labelled trip may have, and which of them is its own; null for no trip and no such date.</summary>
    public IEnumerable<(Candidate Candidate, List<DateOption> Options, Func<DateOption, bool>? Right)> Dates()
    {
        var options = new DateOptions(Scene, Candidates);
        foreach (var candidate in Candidates)
        {
            if (candidate.Probability < StopBuilder.LeastCandidate && !IsStop(candidate))
                continue;
            var found = options.Of(candidate);
            var starts = IsStop(candidate) ? Trips(candidate.Person, candidate.Place).Select(t => t.Start).ToHashSet() : [];
            yield return (candidate, found, found.Exists(Right) ? Right : null);

            bool Right(DateOption option) => starts.Contains(option.Interval.Start?.ToString());
        }
    }

    /// <summary>Whether there is such a trip at a compatible date.</summary>
    public bool IsStay(Stay stay) => IsStop(stay.Candidate) && Trips(stay.Candidate.Person, stay.Candidate.Place).Any(t =>
        t.Start is null || stay.Date.Interval.Start is not { } start || PartialDate.Parse(t.Start)!.Value.Fits(start));

    /// <summary>Whether there is such a trip at just this date.</summary>
    public bool IsExact(Stay stay) => IsStop(stay.Candidate)
        && Trips(stay.Candidate.Person, stay.Candidate.Place).Any(t => t.Start == stay.Date.Interval.Start?.ToString());

    /// <summary>What speaks for each status of the trips whose dates are found.</summary>
    public IEnumerable<(Evidence[] Evidence, string Status)> Statuses()
    {
        var options = new DateOptions(Scene, Candidates);
        var features = new StatusFeatures(Scene);
        foreach (var candidate in Candidates.Where(IsStop))
        {
            var found = options.Of(candidate);
            var trips = Trips(candidate.Person, candidate.Place).ToList();
            foreach (var trip in trips)
            {
                var option = found.Where(o => o.Interval.Start?.ToString() == trip.Start).MaxBy(o => StopBuilder.Telling(candidate, o).Probability)
                    ?? (trips.Count == 1 ? found[^1] : null);
                if (option is not null)
                    yield return (features.Of(candidate, StopBuilder.Telling(candidate, option), option.Interval), trip.Status);
            }
        }
    }

    private IEnumerable<GoldTrip> Trips(Entity person, Entity place) => Gold.Where(g => Fits(g, place) && g.IsPerson(person.Best.Name));

    private static bool Fits(GoldTrip gold, Entity place)
    {
        var city = place.Best.Kind == EntityKind.Country ? "" : NameFolder.Fold(place.Best.Name);
        return gold.Country == place.Best.Country && (city.Length == 0 || gold.City.Length == 0 || gold.City == city);
    }
}
