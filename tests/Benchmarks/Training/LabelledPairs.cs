using Motorcade.Domain.Names;
using Motorcade.Domain.Reading;
using Motorcade.Domain.Reading.Mentions;
using Motorcade.Domain.Reading.Trips;

namespace Motorcade.Benchmarks.Training;

/// <summary>An article's pairs beside its labelled trips.</summary>
internal sealed class LabelledPairs
{
    private const double Telling = 0.6;
    private const double Hinting = 0.25;

    public LabelledPairs(Analyst analyst, LabelledArticle article)
    {
        Article = article.Article;
        Gold = article.Trips;
        Scene = new(analyst.Prepare(article.Article));
        Pairs = Scene.Persons.Count == 0 ? [] : new PairFinder(Scene).Find();
        Weights = [.. Pairs.Select(_ => 1.0)];
    }

    public Article Article { get; }

    public ArticleScene Scene { get; }

    public IReadOnlyList<GoldTrip> Gold { get; }

    public List<Pair> Pairs { get; }

    public double[] Weights { get; }

    public bool IsTrip(Pair pair) => Trips(pair).Any();

    /// <summary>Weighs the sentences of a trip by how much they were taken to tell of it.</summary>
    public void Weigh()
    {
        foreach (var group in Enumerable.Range(0, Pairs.Count).Where(i => IsTrip(Pairs[i])).GroupBy(i => (Pairs[i].Person, Pairs[i].Place.Best.Country)))
        {
            var best = group.Max(i => Pairs[i].Probability);
            foreach (var i in group)
                Weights[i] = Pairs[i].Probability > Telling * best ? 1 : Pairs[i].Probability > Hinting * best ? 0.3 : 0;
        }
    }

    /// <summary>Adds what the telling sentences teach of dates and statuses.</summary>
    public void Teach(Examples dates, Examples[] statuses)
    {
        var options = new DateOptions(Scene);
        var features = new StatusFeatures(Scene);
        for (var i = 0; i < Pairs.Count; i++)
        {
            var trips = Trips(Pairs[i]).ToList();
            if (trips.Count == 0 || Weights[i] < 1)
                continue;
            var found = options.Of(Pairs[i]);
            var told = found.Where(o => trips.Exists(t => t.Start == o.Interval.Start?.ToString())).ToList();
            foreach (var option in found)
            {
                if (told.Count > 0)
                    dates.Add(option.Features, told.Contains(option));
            }

            var dated = trips.Find(t => told.Exists(o => o.Interval.Start?.ToString() == t.Start)) ?? (trips.Count == 1 ? trips[0] : null);
            if (dated is null)
                continue;
            var interval = told.FirstOrDefault(o => o.Interval.Start?.ToString() == dated.Start)?.Interval ?? default;
            var codes = features.Of(Pairs[i], interval);
            for (var s = 0; s < statuses.Length; s++)
                statuses[s].Add(codes, string.Equals(((TripStatus)s).ToString(), dated.Status, StringComparison.OrdinalIgnoreCase));
        }
    }

    private IEnumerable<GoldTrip> Trips(Pair pair)
    {
        var city = pair.Place.Best.Kind == EntityKind.Country ? "" : NameFolder.Fold(pair.Place.Best.Name);
        return Gold.Where(g => g.Country == pair.Place.Best.Country && (city.Length == 0 || g.City.Length == 0 || g.City == city)
            && g.IsPerson(pair.Person.Best.Name));
    }
}
