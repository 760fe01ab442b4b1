using Motorcade.Domain.Dates;
using Motorcade.Domain.Learning;
using Motorcade.Domain.Reading.Mentions;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>All dates of an article as options for a trip, coded for the trees that choose among them.</summary>
internal sealed class DateOptions
{
    private const double Strong = 0.3;
    private const int MostOptions = 12;

    private readonly ArticleScene scene;
    private readonly List<Pair>[] pairsOf;
    private readonly List<(SentenceScene View, DateMention Date)> dates = [];
    private readonly Dictionary<DateMention, DateInterval> others = [];
    private readonly Dictionary<Entity, int> tripsOf = [];

    public DateOptions(ArticleScene scene, IReadOnlyList<Candidate> candidates)
    {
        this.scene = scene;
        pairsOf = new List<Pair>[scene.Views.Length];
        for (var i = 0; i < pairsOf.Length; i++)
        {
            pairsOf[i] = [];
            foreach (var date in scene.Views[i]?.View.Dates ?? [])
            {
                if (date.Kind is DateKind.Calendar or DateKind.Since && date.Interval.Start is not null)
                    dates.Add((scene.Views[i]!, date));
                if (scene.Context.Reference is { } now && OtherReading.Of(scene.Views[i]!, date, now) is { } other)
                    others[date] = other;
            }
        }

        foreach (var candidate in candidates)
        {
            foreach (var pair in candidate.Pairs)
                pairsOf[pair.Sentence].Add(pair);
            if (candidate.Best >= Strong)
                tripsOf[candidate.Person] = tripsOf.GetValueOrDefault(candidate.Person) + 1;
        }
    }

    /// <summary>The dates that are nearest to the sentences telling of a trip; last, that none is said.</summary>
    public List<DateOption> Of(Candidate candidate)
    {
        var near = dates;
        if (near.Count > MostOptions)
            near = [.. near.OrderBy(d => Math.Abs(d.Date.Sentence - candidate.Pairs[0].Sentence)).Take(MostOptions)];
        var found = new List<DateOption>(near.Count + 1);
        foreach (var (view, date) in near)
        {
            found.Add(new(date, date.Interval, Code(candidate, view, date, date.Interval)));
            if (!others.TryGetValue(date, out var other))
                continue;
            Set(found[^1].Evidence.Codes, DateFeature.Reading, 1);
            found.Add(new(date, other, Code(candidate, view, date, other)));
            Set(found[^1].Evidence.Codes, DateFeature.Reading, 2);
        }

        found.Add(new(null, default, new((int)DateFeature.Count)));
        foreach (var option in found)
            Shared(candidate, option, found);
        return found;
    }

    private Evidence Code(Candidate candidate, SentenceScene view, DateMention date, DateInterval interval)
    {
        var evidence = new Evidence((int)DateFeature.Count);
        var codes = evidence.Codes;
        Expression(codes, view, date, interval);
        Clause(codes, view, date);
        Neighbours(codes, candidate, view, date);
        Place(codes, candidate, view, date);
        Person(codes, candidate, view, date);
        evidence.Words = view.Words.OfDate(date, candidate, codes[(int)DateFeature.Reading]);
        return evidence;
    }

    private void Expression(byte[] codes, SentenceScene view, DateMention date, DateInterval interval)
    {
        Set(codes, DateFeature.Kind, (int)date.Kind);
        Set(codes, DateFeature.Precision, interval.Start!.Value is { Day: not null } ? 3 : interval.Start.Value.Month is not null ? 2 : 1);
        Set(codes, DateFeature.Range, interval.End is null ? 2 : interval.End != interval.Start ? 1 : 0);
        if (scene.Context.Reference is { } now)
        {
            var (first, last) = (interval.Start.Value.First, (interval.End ?? interval.Start).Value.Last);
            var days = first > now ? first.DayNumber - now.DayNumber : last < now ? now.DayNumber - last.DayNumber : 0;
            Set(codes, DateFeature.Side, first > now ? 3 : last < now ? 1 : 2);
            Set(codes, DateFeature.DaysAway, days < 2 ? days : days < 4 ? 2 : days < 8 ? 3 : days < 32 ? 4 : days < 366 ? 5 : 6);
        }

        var before = date.FirstToken > 0 ? view.View.Tokens[date.FirstToken - 1].Lower : "";
        Set(codes, DateFeature.Before, TripLexicon.Prepositions.GetValueOrDefault(before, TripLexicon.DateOpeners.GetValueOrDefault(before)));
        Set(codes, DateFeature.Opens, date.FirstToken <= 2 ? 1 : 0);
        Set(codes, DateFeature.Order, Math.Min(IndexOf(view, date), 4));
        Set(codes, DateFeature.DatesThere, Math.Min(view.View.Dates.Count, 5));
        Set(codes, DateFeature.Quoted, view.View.Sentence.Quoted[date.FirstToken] ? 1 : 0);
        Set(codes, DateFeature.Sentence, Math.Min(view.View.Sentence.Index, 12));
    }

    private static void Clause(byte[] codes, SentenceScene view, DateMention date)
    {
        var clause = view.View.Sentence.ClauseOf[date.FirstToken];
        var verb = view.View.Sentence.Clauses[clause].Verb;
        var frame = FeatureCodes.Frame(view, clause);
        Set(codes, DateFeature.Tense, FeatureCodes.Tense(verb));
        Set(codes, DateFeature.Aspect, FeatureCodes.Aspect(verb));
        Set(codes, DateFeature.Modality, verb is null ? 0 : (int)verb.Modality);
        Set(codes, DateFeature.Frame, frame);
        Set(codes, DateFeature.VerbClass, FeatureCodes.VerbClass(view, clause));
        Set(codes, DateFeature.NounClass, FeatureCodes.NounClass(view, date.FirstToken));
        Set(codes, DateFeature.Phase, view.FrameOf(clause) is { } known ? 1 + (int)known.Phase : 0);
        Set(codes, DateFeature.Speaking, frame == 2 && verb!.Head < date.FirstToken && date.FirstToken - verb.Head <= 6 ? 1 : 0);
        Set(codes, DateFeature.TourThere, Math.Min(view.Tours, 2));
        Set(codes, DateFeature.NounsThere, Math.Min(view.TripNouns, 3));
        Set(codes, DateFeature.PlacesThere, Math.Min(view.Places.Count, 6));
        Set(codes, DateFeature.Virtual, view.IsVirtual ? 1 : 0);
    }

    /// <summary>How far the date stands from what tells of the trip, and of which other trips its own sentence tells.</summary>
    private void Neighbours(byte[] codes, Candidate candidate, SentenceScene view, DateMention date)
    {
        var index = view.View.Sentence.Index;
        Set(codes, DateFeature.FromBest, Math.Clamp(index - candidate.Pairs[0].Sentence, -7, 7) + 8);
        int nearest = 9, own = 0, rival = 0, other = 0;
        foreach (var pair in candidate.Pairs)
        {
            if (pair.Probability >= Math.Min(Strong, candidate.Best))
                nearest = Math.Min(nearest, Math.Abs(pair.Sentence - index));
        }

        foreach (var pair in pairsOf[index])
        {
            if (pair.Person == candidate.Person && pair.Place == candidate.Place)
                own = Math.Max(own, 1 + pair.Evidence.Odds);
            else if (pair.Person == candidate.Person && pair.Place.Best.Country != candidate.Place.Best.Country)
                rival = Math.Max(rival, 1 + pair.Evidence.Odds);
            else if (pair.Place == candidate.Place)
                other = Math.Max(other, 1 + pair.Evidence.Odds);
        }

        Set(codes, DateFeature.FromNearest, nearest);
        Set(codes, DateFeature.OwnOdds, own);
        Set(codes, DateFeature.RivalOdds, rival);
        Set(codes, DateFeature.OtherPersonOdds, other);
        var best = scene.Views[candidate.Pairs[0].Sentence]!;
        Set(codes, DateFeature.SameParagraph, best.View.Sentence.Paragraph == view.View.Sentence.Paragraph ? 1 : 0);
        Set(codes, DateFeature.Nearest, IsNearest(candidate.Pairs[0], view, date) ? 1 : 0);
    }

    private bool IsNearest(Pair pair, SentenceScene view, DateMention date)
    {
        if (pair.Sentence != view.View.Sentence.Index)
            return false;
        var own = Math.Abs(date.FirstToken - pair.Point);
        foreach (var other in view.View.Dates)
        {
            if (other != date && Math.Abs(other.FirstToken - pair.Point) < own)
                return false;
        }

        return true;
    }

    private static void Place(byte[] codes, Candidate candidate, SentenceScene view, DateMention date)
    {
        var clauses = view.View.Sentence.ClauseOf;
        Spot? own = null;
        foreach (var spot in view.Spots)
        {
            if (spot.Place == candidate.Place && (own is null || Away(date, spot.Mention) < Away(date, own.Mention)))
                own = spot;
        }

        if (own is null)
        {
            Set(codes, DateFeature.SpotThere, 0);
        }
        else
        {
            Set(codes, DateFeature.SpotThere, clauses[own.Mention.FirstToken] == clauses[date.FirstToken] ? 2 : 1);
            var away = Away(date, own.Mention);
            var bucket = away < 2 ? 0 : away < 4 ? 1 : away < 7 ? 2 : away < 12 ? 3 : away < 20 ? 4 : 5;
            Set(codes, DateFeature.Distance, date.FirstToken < own.Mention.FirstToken ? 7 - bucket : 8 + bucket);
        }

        var reach = own is null ? int.MaxValue : Away(date, own.Mention);
        foreach (var spot in view.Spots)
        {
            if (spot.Place == candidate.Place || Away(date, spot.Mention) >= reach)
                continue;
            Set(codes, DateFeature.NearerToOther, spot.Mention.Country == candidate.Place.Best.Country ? 1 : 2);
            codes[(int)DateFeature.NearerOdds] = Math.Max(codes[(int)DateFeature.NearerOdds], spot.Evidence.Odds);
        }

        var closer = 0;
        foreach (var other in view.View.Dates)
            closer += own is not null && other != date && Away(other, own.Mention) < reach ? 1 : 0;
        Set(codes, DateFeature.CloserDates, Math.Min(closer, 3));
    }

    private static void Person(byte[] codes, Candidate candidate, SentenceScene view, DateMention date)
    {
        foreach (var actor in view.Actors)
        {
            if (actor.Person != candidate.Person)
                continue;
            var there = view.View.Sentence.ClauseOf[actor.At.First] == view.View.Sentence.ClauseOf[date.FirstToken] ? 2 : 1;
            if (there > codes[(int)DateFeature.PersonThere])
                Set(codes, DateFeature.PersonThere, there);
            if (view.IsSubject(actor.At.Mention))
                Set(codes, DateFeature.PersonSubject, 1);
        }
    }

    private void Shared(Candidate candidate, DateOption option, List<DateOption> all)
    {
        var (codes, best) = (option.Evidence.Codes, candidate.Pairs[0]);
        Set(codes, DateFeature.Absent, option.Mention is null ? 1 : 0);
        Set(codes, DateFeature.Options, Math.Min(all.Count, 12));
        var repeats = 0;
        foreach (var other in all)
            repeats += other != option && other.Interval.Start == option.Interval.Start ? 1 : 0;
        Set(codes, DateFeature.Repeats, Math.Min(repeats, 4));
        Set(codes, DateFeature.CandidateOdds, Evidence.Code(candidate.Probability));
        Set(codes, DateFeature.PersonTrips, Math.Min(tripsOf.GetValueOrDefault(candidate.Person), 8));
        foreach (var (own, of) in Carried)
            Set(codes, own, best.Features[(int)of]);
    }

    private static readonly (DateFeature Own, PairFeature Of)[] Carried =
    [
        (DateFeature.PairTense, PairFeature.Tense), (DateFeature.PairFrame, PairFeature.Frame), (DateFeature.PairAspect, PairFeature.Aspect),
        (DateFeature.PairModality, PairFeature.Modality), (DateFeature.PlaceLink, PairFeature.PlaceLink), (DateFeature.Home, PairFeature.Home),
        (DateFeature.PersonLink, PairFeature.PersonLink), (DateFeature.PairVerbClass, PairFeature.VerbClass),
        (DateFeature.SpotNoun, PairFeature.GoverningNoun),
    ];

    private static int IndexOf(SentenceScene view, DateMention date)
    {
        for (var i = 0; i < view.View.Dates.Count; i++)
        {
            if (view.View.Dates[i] == date)
                return i;
        }

        return 0;
    }

    private static int Away(DateMention date, Mention place) =>
        date.FirstToken >= place.EndToken ? date.FirstToken - place.EndToken : Math.Max(0, place.FirstToken - date.EndToken);

    private static void Set(byte[] codes, DateFeature feature, int code) => codes[(int)feature] = (byte)code;
}
