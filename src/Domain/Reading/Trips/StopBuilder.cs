using Motorcade.Domain.Dates;
using Motorcade.Domain.Reading.Mentions;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>Gives each candidate that is taken for a trip its dates and status: each stay of its own is a stop.</summary>
internal sealed class StopBuilder(ArticleScene scene, TripJudge judge)
{
    /// <summary>Least probability of a trip to ask for its dates.</summary>
    public const double LeastCandidate = 0.2;

    /// <summary>Least probability of a stop.</summary>
    public const double Least = 0.2;

    /// <summary>A date is given only when it is about as likely right as wrong.</summary>
    private const double LeastExactness = 0.45;

    /// <summary>Least probability of another stay at the same place.</summary>
    private const double LeastRepeat = 0.4;

    private readonly StatusFeatures statuses = new(scene);

    public List<Stop> Build(IReadOnlyList<Candidate> candidates)
    {
        var stops = new List<Stop>();
        var dates = new DateOptions(scene, candidates);
        foreach (var candidate in candidates)
        {
            if (candidate.Probability < LeastCandidate)
                continue;
            var own = new List<Stop>();
            var stays = judge.Stays(candidate, dates.Of(candidate));
            var undated = stays.Find(s => !s.IsDated)!;
            var first = stays.Find(s => s.IsDated && s.Exactness >= undated.Probability * LeastExactness) ?? undated;
            if (first.Probability >= Least)
                own.Add(Read(candidate, first.Date, first.Probability));
            foreach (var stay in stays)
            {
                if (stay.IsDated && stay != first && stay.Exactness >= LeastRepeat
                    && Read(candidate, stay.Date, stay.Probability) is var stop && own.TrueForAll(s => !s.Fits(stop)))
                    own.Add(stop);
            }

            stops.AddRange(own);
        }

        foreach (var stop in stops)
            Follow(stop, stops);
        return Subsume(stops);
    }

    /// <summary>Who goes along goes when the other goes.</summary>
    private static void Follow(Stop stop, List<Stop> stops)
    {
        if (stop.Pairs[0].Leader is not { } leader || stops.Find(s => s.Person == leader && s.Place == stop.Place) is not { } leading)
            return;
        stop.Dates = leading.Dates;
        leading.Statuses.CopyTo(stop.Statuses, 0);
    }

    /// <summary>The sentence that tells of the stay with a date.</summary>
    public static Pair Telling(Candidate candidate, DateOption option)
    {
        Pair? best = null;
        foreach (var pair in candidate.Pairs)
        {
            if (pair.Sentence == option.Mention?.Sentence && (best is null || pair.Probability > best.Probability))
                best = pair;
        }

        return best is null || best.Probability < candidate.Best * Share ? candidate.Pairs[0] : best;
    }

    private const double Share = 0.3;

    private Stop Read(Candidate candidate, DateOption option, double probability)
    {
        var pair = Telling(candidate, option);
        var stop = new Stop
        {
            Person = candidate.Person,
            Place = candidate.Place,
            Probability = probability,
            Pairs = [pair, .. candidate.Pairs.Where(p => p != pair && p.Probability >= candidate.Best * Share)],
            Date = option.Mention,
            Dates = Span(pair, option.Interval),
        };
        judge.Statuses(statuses.Of(candidate, pair, option.Interval)).CopyTo(stop.Statuses, 0);
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

        var clause = view.View.Sentence.ClauseOf[pair.Point];
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
            if (town is not null)
                stops.RemoveAt(i);
        }

        return stops;
    }
}
