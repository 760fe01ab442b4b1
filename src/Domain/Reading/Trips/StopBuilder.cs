using Motorcade.Domain.Dates;
using Motorcade.Domain.Reading.Mentions;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>Puts judged pairs together: what speaks of one person, one place and one time is one stop.</summary>
internal sealed class StopBuilder(ArticleScene scene, TripJudge judge)
{
    /// <summary>Least probability of a stop.</summary>
    public const double Least = 0.42;

    /// <summary>Of a candidate's best pair, what another pair must reach to count.</summary>
    private const double Share = 0.5;

    private const double LeastRepeat = 0.5;
    private const double LeastSureness = 0.5;
    private const int ApartDays = 15;
    private const double LeastPair = 0.25;
    private const int MostPairs = 5;

    private readonly DateOptions dates = new(scene);
    private readonly StatusFeatures statuses = new(scene);

    public List<Stop> Build(IReadOnlyList<Candidate> candidates)
    {
        var stops = new List<Stop>();
        foreach (var candidate in candidates)
        {
            if (candidate.Best < Least)
                continue;
            var own = new List<Stop>();
            foreach (var pair in Speaking(candidate))
            {
                var stop = Read(pair);
                if (own.Find(s => s.Fits(stop)) is { } same)
                    same.Join(stop);
                else if (own.Count == 0 || IsAnother(own, stop))
                    own.Add(stop);
                else
                    own.MaxBy(s => s.Probability)!.Join(stop);
            }

            stops.AddRange(own);
        }

        return Subsume(stops);
    }

    /// <summary>Whether a stop is another stay at the same place, and not the same one with a date misread.</summary>
    private static bool IsAnother(List<Stop> own, Stop stop) =>
        stop.Probability >= LeastRepeat && stop.DateSureness >= LeastSureness
        && own.TrueForAll(s => Math.Abs(s.Dates.Start!.Value.First.DayNumber - stop.Dates.Start!.Value.First.DayNumber) >= ApartDays);

    /// <summary>The pairs of a candidate that are taken to speak of its trip.</summary>
    public static IEnumerable<Pair> Speaking(Candidate candidate) =>
        candidate.Pairs.TakeWhile(p => p.Probability >= Math.Max(LeastPair, candidate.Best * Share)).Take(MostPairs);

    private Stop Read(Pair pair)
    {
        var (option, sureness) = judge.Choose(dates.Of(pair));
        var stop = new Stop { Person = pair.Person, Place = pair.Place, Pairs = [pair], Dates = Span(pair, option.Interval), DateSureness = sureness };
        var likely = judge.Statuses(statuses.Of(pair, option.Interval));
        for (var i = 0; i < likely.Length; i++)
            stop.Statuses[i] = likely[i] * pair.Probability;
        return stop;
    }

    /// <summary>A length of stay closes a stay whose first day is known; an arrival leaves it open.</summary>
    private DateInterval Span(Pair pair, DateInterval found)
    {
        if (found.Start is not { Day: not null } start || found.End != found.Start)
            return found;
        var view = scene.Views[pair.Sentence]!;
        foreach (var date in view.View.Dates)
        {
            if (date.Kind == DateKind.Duration && date.Days is > 1 and < 60)
                return new(start, PartialDate.Of(start.First.AddDays(date.Days.Value - 1)));
        }

        var clause = view.View.Sentence.ClauseOf[pair.Spot?.FirstToken ?? pair.At!.First];
        return view.FrameOf(clause) is { Phase: TripPhase.Arrive or TripPhase.Leave or TripPhase.Start } ? found with { End = null } : found;
    }

    /// <summary>A country is said again by its town.</summary>
    private static List<Stop> Subsume(List<Stop> stops)
    {
        for (var i = stops.Count - 1; i >= 0; i--)
        {
            var whole = stops[i];
            if (whole.Place.Best.Kind != EntityKind.Country)
                continue;
            var town = stops.Find(s => s != whole && s.Person == whole.Person && s.Place.Best.Kind == EntityKind.Place
                && s.Place.Best.Country == whole.Place.Best.Country && s.Fits(whole));
            if (town is null)
                continue;
            town.Join(whole);
            stops.RemoveAt(i);
        }

        return stops;
    }
}
