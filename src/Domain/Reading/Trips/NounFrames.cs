using Motorcade.Domain.Dates;
using Motorcade.Domain.Language;
using Motorcade.Domain.Reading.Mentions;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>Reads stops off nouns: "his visit to Paris", "a trip by X to P was put off", "at the summit in P, X said".</summary>
internal sealed class NounFrames(SentenceView view)
{
    private const double Sure = 0.8;
    private const double Loose = 0.65;
    private const int DateReach = 8;

    private readonly ClauseRoles roles = new(view);
    private readonly ClausePlaces places = new(view);

    public IEnumerable<Stop> Read()
    {
        for (var i = 0; i < view.Tokens.Length; i++)
        {
            var token = view.Tokens[i];
            if (token.Tag is not (Tag.NN or Tag.NNS or Tag.NNP) || !TripLexicon.Nouns.TryGetValue(token.Tag == Tag.NNP ? token.Lower : token.Lemma, out var noun))
                continue;
            var stops = noun switch
            {
                TripNoun.Meeting => Meeting(i),
                TripNoun.Event => AtEvent(i),
                _ => Trip(i, noun),
            };
            foreach (var stop in stops)
                yield return stop;
        }
    }

    private IEnumerable<Stop> Trip(int noun, TripNoun kind)
    {
        var clause = view.Sentence.ClauseOf[noun];
        var goals = places.OfNoun(noun);
        var (travellers, sure) = Travellers(noun, clause);
        if (StatusOf(noun, clause) is not { } status)
            yield break;
        var dates = DatesNear(noun, clause);
        foreach (var traveller in travellers.SelectMany(view.Each).Where(IsOfficial))
        {
            var window = kind == TripNoun.Tour || status is TripStatus.Cancelled or TripStatus.Postponed or TripStatus.Denied || dates.Start is not null;
            if (goals.Count == 0 && window)
                yield return Build(noun, traveller, null, dates, status, sure ? Sure : Loose);
            foreach (var goal in goals.Where(g => traveller.Country != g.Country || traveller.Country.Length == 0))
                yield return Build(noun, traveller, goal, dates, status, sure ? Sure : Loose) with { Return = kind == TripNoun.Return };
        }
    }

    private IEnumerable<Stop> Meeting(int noun)
    {
        var clause = view.Sentence.ClauseOf[noun];
        var goals = places.OfNoun(noun);
        if (goals.Count == 0 || StatusOf(noun, clause) is not { } status)
            yield break;
        var people = Possessors(noun).Concat(Partners(noun)).SelectMany(view.Each).Where(IsOfficial).DistinctBy(m => m.Name).ToList();
        if (people.Count < 2)
            yield break;
        foreach (var person in people.Where(p => p.Country.Length == 0 || p.Country != goals[0].Country))
            yield return Build(noun, person, goals[0], DatesNear(noun, clause), status, Loose) with
            {
                Meets = [.. people.Where(o => o.Name != person.Name).Select(Stop.Ref)],
            };
    }

    /// <summary>"At the summit in P, X announced": who acts at an event is there.</summary>
    private IEnumerable<Stop> AtEvent(int noun)
    {
        var goals = places.OfNoun(noun);
        var clause = view.Sentence.ClauseOf[noun];
        if (goals.Count == 0 || !StandsAt(noun) || view.Sentence.Clauses[clause].Verb is not { } verb || verb.Head < noun && TripLexicon.Verbs.ContainsKey(verb.Lemma)
            || StatusOf(noun, clause) is not { } status)
            yield break;
        var dates = DatesNear(noun, clause);
        if (dates.Start is null)
            dates = roles.DateOf(clause, null, []);
        var fresh = status == TripStatus.Completed && view.Context.Reference is { } now && dates.Start is { Day: not null } day && day.First >= now.AddDays(-1);
        foreach (var person in roles.Subjects(clause).SelectMany(view.Each).Where(IsOfficial).Where(p => p.Country != goals[0].Country))
            yield return Build(noun, person, goals[0], fresh ? dates with { End = null } : dates, fresh ? TripStatus.Underway : status, Loose) with { Event = EventNames.Name(view, noun) };
    }

    private bool StandsAt(int noun)
    {
        for (var i = noun - 1; i >= 0 && i >= noun - 8; i--)
        {
            if (view.Tokens[i].Lower is "at" or "during" or "sidelines" or "attending")
                return true;
            if (view.Tokens[i].Tag is Tag.Comma or Tag.VBD or Tag.VBZ or Tag.MD)
                return false;
        }

        return false;
    }

    private (IReadOnlyList<Mention> Travellers, bool Sure) Travellers(int noun, int clause)
    {
        var owners = Possessors(noun).ToList();
        if (owners.Count > 0)
            return (owners, true);
        var by = roles.Behind(clause, "by").Where(m => m.FirstToken > noun).ToList();
        if (by.Count > 0)
            return (by, true);
        var verb = view.Sentence.Clauses[clause].Verb;
        var light = verb is not null && noun > verb.Head && !verb.Passive && TripLexicon.Verbs.TryGetValue(verb.Lemma, out var frame)
            && frame.Frame is TripFrame.Light or TripFrame.Cancel or TripFrame.Postpone or TripFrame.Deny or TripFrame.Stay or TripFrame.Leave or TripFrame.Go or TripFrame.Hold;
        return light || IsOnTrip(noun) ? (roles.Subjects(clause), light) : ([], false);
    }

    /// <summary>"on a visit to", "during a trip to".</summary>
    private bool IsOnTrip(int noun)
    {
        for (var i = noun - 1; i >= 0 && i >= noun - 5; i--)
        {
            if (view.Tokens[i].Lower is "on" or "during" or "for")
                return true;
        }

        return false;
    }

    private IEnumerable<Mention> Possessors(int noun)
    {
        for (var i = noun - 1; i >= 0 && i >= noun - 7; i--)
        {
            if (view.Tokens[i].Tag is Tag.IN or Tag.TO or Tag.VBD or Tag.VBZ or Tag.Comma or Tag.CC)
                yield break;
            if (view.Tokens[i].Tag is not (Tag.POS or Tag.PRPS))
                continue;
            var owner = view.Tokens[i].Tag == Tag.PRPS ? view.At(i) : view.At(i - 1);
            if (owner is not null && SentenceView.IsPerson(owner))
                yield return owner;
            yield break;
        }
    }

    private IEnumerable<Mention> Partners(int noun) =>
        view.Mentions.Where(m => SentenceView.IsPerson(m) && m.FirstToken > noun && m.FirstToken - noun < 10 && view.Preposition(m) is "with" or "between" or "of");

    private TripStatus? StatusOf(int noun, int clause)
    {
        for (var i = noun - 1; i >= 0 && i >= noun - 4; i--)
        {
            if (TripLexicon.Modifiers.TryGetValue(view.Tokens[i].Lower, out var given))
                return given;
        }

        var dates = DatesNear(noun, clause);
        var verb = view.Sentence.Clauses[clause].Verb;
        if (verb is null)
            return StatusReader.Settle(TripStatus.Planned, dates, view.Context.Reference);
        if (TripLexicon.Verbs.TryGetValue(verb.Lemma, out var frame) && frame.Frame is TripFrame.Cancel or TripFrame.Postpone or TripFrame.Deny)
            return verb.Negated ? null : frame.Frame switch
            {
                TripFrame.Cancel => TripStatus.Cancelled,
                TripFrame.Postpone => TripStatus.Postponed,
                _ => TripStatus.Denied,
            };
        var status = StatusReader.Of(view.Sentence, clause, frame.Frame == TripFrame.Light ? frame : new(TripFrame.Visit, TripPhase.Stay), dates, view.Context.Reference);
        if (dates.Start is { Day: not null } day && view.Context.Reference is { } now && status is not (TripStatus.Cancelled or TripStatus.Proposed or null))
            return day.First > now ? TripStatus.Planned : day.Last < now && status == TripStatus.Planned ? TripStatus.Completed : status;
        return status;
    }

    private DateInterval DatesNear(int noun, int clause)
    {
        var near = view.Dates.FirstOrDefault(d => d.Kind == DateKind.Calendar && d.FirstToken > noun && d.FirstToken - noun <= DateReach + 4 && view.Sentence.ClauseOf[d.FirstToken] == clause)
            ?? view.Dates.FirstOrDefault(d => d.Kind == DateKind.Calendar && d.EndToken <= noun && noun - d.EndToken <= 3);
        return near?.Interval ?? default;
    }

    private static bool IsOfficial(Mention m) => m.Official || m.EntityId.Length > 0 || m.Kind == EntityKind.Office;

    private Stop Build(int noun, Mention traveller, Mention? place, DateInterval dates, TripStatus status, double confidence) => new()
    {
        Traveller = Stop.Ref(traveller),
        Home = traveller.Country,
        Place = place is null ? null : places.Ref(place),
        Dates = dates,
        Status = status,
        Sentence = view.Sentence.Index,
        Cue = view.Tokens[noun].Lower,
        Confidence = traveller.Form == MentionForm.Name ? confidence : confidence - 0.1,
    };
}
