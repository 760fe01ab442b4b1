using Motorcade.Domain.Dates;
using Motorcade.Domain.Reading.Mentions;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>The dates that stand near a pair, coded for the trees that choose among them.</summary>
internal sealed class DateOptions(ArticleScene scene)
{
    private const int Near = 1;

    /// <summary>Dates of the sentence, of its neighbours and of the journey as a whole; last, that none is said.</summary>
    public List<DateOption> Of(Pair pair)
    {
        var found = new List<DateOption>();
        for (var i = Math.Max(0, pair.Sentence - Near); i <= Math.Min(scene.Views.Length - 1, pair.Sentence + Near); i++)
            Gather(pair, i, found);
        foreach (var view in scene.Views)
        {
            if (view is { Tours: > 0 } && Math.Abs(view.View.Sentence.Index - pair.Sentence) > Near)
                Gather(pair, view.View.Sentence.Index, found);
        }

        found.Add(new(null, default, new byte[(int)DateFeature.Count]));
        for (var i = 0; i < found.Count; i++)
            Common(pair, found[i], found);
        return found;
    }

    private void Gather(Pair pair, int sentence, List<DateOption> found)
    {
        if (scene.Views[sentence] is not { } view)
            return;
        foreach (var date in view.View.Dates)
        {
            if (date.Kind is DateKind.Calendar or DateKind.Since && date.Interval.Start is not null)
                found.Add(new(date, date.Interval, Code(pair, view, date)));
        }
    }

    private byte[] Code(Pair pair, SentenceScene view, DateMention date)
    {
        var codes = new byte[(int)DateFeature.Count];
        var sentence = view.View.Sentence;
        var clause = sentence.ClauseOf[date.FirstToken];
        Set(codes, DateFeature.Place, Math.Clamp(sentence.Index - pair.Sentence, -2, 2) + 3);
        Set(codes, DateFeature.Kind, (int)date.Kind);
        Set(codes, DateFeature.Precision, date.Interval.Start!.Value is { Day: not null } ? 3 : date.Interval.Start.Value.Month is not null ? 2 : 1);
        Set(codes, DateFeature.Range, date.Interval.End is null ? 2 : date.Interval.End != date.Interval.Start ? 1 : 0);
        var (side, days) = SideOf(date.Interval);
        Set(codes, DateFeature.Side, side);
        Set(codes, DateFeature.DaysAway, days);
        Set(codes, DateFeature.Order, Math.Min(IndexOf(view, date), 4));
        Set(codes, DateFeature.DatesThere, Math.Min(view.View.Dates.Count, 5));
        Set(codes, DateFeature.TourThere, Math.Min(view.Tours, 2));
        Set(codes, DateFeature.Opens, date.FirstToken <= 2 ? 1 : 0);
        var verb = sentence.Clauses[clause].Verb;
        Set(codes, DateFeature.Tense, verb is null ? 0 : 1 + (int)verb.Tense + (verb.Perfect ? 4 : 0));
        Set(codes, DateFeature.Frame, PairFeatures.FrameCode(view, clause));
        Set(codes, DateFeature.Speaking, PairFeatures.FrameCode(view, clause) == 2 && verb!.Head < date.FirstToken && date.FirstToken - verb.Head <= 6 ? 1 : 0);
        var before = date.FirstToken > 0 ? view.View.Tokens[date.FirstToken - 1].Lower : "";
        Set(codes, DateFeature.Before, TripLexicon.Prepositions.GetValueOrDefault(before, TripLexicon.DateOpeners.GetValueOrDefault(before)));
        if (sentence.Index == pair.Sentence)
            Here(pair, view, date, clause, codes);
        return codes;
    }

    private static void Here(Pair pair, SentenceScene view, DateMention date, int clause, byte[] codes)
    {
        var sentence = view.View.Sentence;
        if (pair.At is { } at)
            Set(codes, DateFeature.PersonClause, sentence.ClauseOf[at.First] == clause ? 2 : 1);
        if (pair.Spot is not { } spot)
            return;
        Set(codes, DateFeature.SameClause, sentence.ClauseOf[spot.FirstToken] == clause ? 2 : 1);
        var away = Away(date, spot);
        var bucket = away < 2 ? 0 : away < 4 ? 1 : away < 7 ? 2 : away < 12 ? 3 : away < 20 ? 4 : 5;
        Set(codes, DateFeature.Distance, date.FirstToken < spot.FirstToken ? 7 - bucket : 8 + bucket);
        foreach (var other in view.Places)
        {
            if (other != spot && Away(date, other) < away)
                Set(codes, DateFeature.NearerToOther, other.Country == spot.Country ? 1 : 2);
        }

        Set(codes, DateFeature.NearestToPlace, view.View.Dates.All(d => d == date || Away(d, spot) >= away) ? 1 : 0);
    }

    private void Common(Pair pair, DateOption option, List<DateOption> all)
    {
        var codes = option.Features;
        Set(codes, DateFeature.Absent, option.Mention is null ? 1 : 0);
        Set(codes, DateFeature.Options, Math.Min(all.Count, 8));
        Set(codes, DateFeature.OnlyOne, all.Count(o => o.Mention?.Sentence == pair.Sentence) is var here && here > 3 ? 3 : here);
        foreach (var (own, of) in Carried)
            Set(codes, own, pair.Features[(int)of]);
    }

    private static readonly (DateFeature Own, PairFeature Of)[] Carried =
    [
        (DateFeature.PairTense, PairFeature.Tense), (DateFeature.PairFrame, PairFeature.Frame), (DateFeature.PairAspect, PairFeature.Aspect),
        (DateFeature.PairPreposition, PairFeature.Preposition), (DateFeature.PlaceLink, PairFeature.PlaceLink),
        (DateFeature.PersonLink, PairFeature.PersonLink), (DateFeature.SpotNoun, PairFeature.GoverningNoun),
        (DateFeature.PlacesHere, PairFeature.PlacesHere),
    ];

    /// <summary>Where a date lies, seen from publication, and how far away.</summary>
    private (int Side, int Days) SideOf(DateInterval interval)
    {
        if (scene.Context.Reference is not { } now)
            return (0, 0);
        var (first, last) = (interval.Start!.Value.First, (interval.End ?? interval.Start).Value.Last);
        var days = first > now ? first.DayNumber - now.DayNumber : last < now ? now.DayNumber - last.DayNumber : 0;
        var far = days == 0 ? 0 : days == 1 ? 1 : days < 4 ? 2 : days < 8 ? 3 : days < 32 ? 4 : days < 366 ? 5 : 6;
        return (first > now ? 3 : last < now ? 1 : 2, far);
    }

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
