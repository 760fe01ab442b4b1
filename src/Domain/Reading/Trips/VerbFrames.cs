using Motorcade.Domain.Dates;
using Motorcade.Domain.Language;
using Motorcade.Domain.Reading.Mentions;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>Reads stops off verbs: going, visiting, staying, attending, meeting, receiving.</summary>
internal sealed class VerbFrames(SentenceView view)
{
    private const double ByName = 0.85;
    private const double ByReference = 0.75;

    private readonly ClauseRoles roles = new(view);
    private readonly ClausePlaces places = new(view);

    public IEnumerable<Stop> Read(int clause)
    {
        var verb = view.Sentence.Clauses[clause].Verb;
        if (verb is null || !TripLexicon.Verbs.TryGetValue(verb.Lemma, out var frame) || IsVirtual()
            || StatusReader.Of(view.Sentence, clause, frame, default, null) is null)
            return [];
        return frame.Frame switch
        {
            TripFrame.Go or TripFrame.Leave or TripFrame.Return => Going(clause, frame),
            TripFrame.Visit => Going(clause, frame),
            TripFrame.Stay => Staying(clause, frame),
            TripFrame.Attend => Attending(clause, frame),
            TripFrame.Meet or TripFrame.Hold => Meeting(clause, frame),
            TripFrame.Receive => Receiving(clause, frame),
            TripFrame.Invite => Inviting(clause),
            _ => [],
        };
    }

    private IEnumerable<Stop> Going(int clause, TripVerb frame)
    {
        var verb = view.Sentence.Clauses[clause].Verb!;
        if (verb.Passive && frame.Frame != TripFrame.Visit)
            yield break;
        var travellers = verb.Passive ? roles.Behind(clause, "by") : roles.Subjects(clause);
        var goals = places.Goals(clause, frame.Frame == TripFrame.Visit).Where(g => g.Country.Length > 0).ToList();
        foreach (var traveller in travellers.SelectMany(view.Each))
        {
            if (goals.Count == 0 && frame.Frame is TripFrame.Visit or TripFrame.Go && roles.DateOf(clause, null, []) is { Start: not null } window && HasGoalWords(clause))
                yield return Build(clause, frame, traveller, null, window);
            foreach (var goal in goals)
            {
                if (IsAway(traveller, goal, frame.Frame, clause))
                    yield return Build(clause, frame, traveller, goal, roles.DateOf(clause, goal, goals)) with
                    {
                        Return = frame.Frame == TripFrame.Return,
                        Meets = Guests(clause, frame.Frame, traveller),
                    };
            }
        }

        foreach (var guest in ReturnGuests(clause, frame, goals))
            yield return guest;
    }

    /// <summary>"return to Moscow for talks with Widodo": a homecoming with a guest is a stop for both.</summary>
    private IEnumerable<Stop> ReturnGuests(int clause, TripVerb frame, IReadOnlyList<Mention> goals)
    {
        if (frame.Frame != TripFrame.Return)
            yield break;
        foreach (var goal in goals)
        {
            foreach (var guest in roles.Behind(clause, "with").SelectMany(view.Each).Where(g => g.Country.Length > 0 && g.Country != goal.Country))
                yield return Build(clause, frame, guest, goal, roles.DateOf(clause, goal, goals)) with
                {
                    Meets = [.. roles.Subjects(clause).SelectMany(view.Each).Select(Stop.Ref)],
                    Return = true,
                };
        }
    }

    private IEnumerable<Stop> Staying(int clause, TripVerb frame)
    {
        var verb = view.Sentence.Clauses[clause].Verb!;
        if (verb.Passive || verb.Progressive)
            yield break;
        var goals = places.Goals(clause, false).Where(g => g.FirstToken - verb.Head <= 6 && view.Preposition(g) is "in" or "at").ToList();
        foreach (var traveller in roles.Subjects(clause).SelectMany(view.Each))
        {
            foreach (var goal in goals.Where(g => IsAway(traveller, g, frame.Frame, clause)))
                yield return Build(clause, frame, traveller, goal, roles.DateOf(clause, goal, goals));
        }
    }

    private IEnumerable<Stop> Attending(int clause, TripVerb frame)
    {
        var verb = view.Sentence.Clauses[clause].Verb!;
        if (verb.Passive || EventNames.Find(view, clause, verb.Head + 1) is not { } noun)
            yield break;
        var goals = places.OfNoun(noun);
        if (goals.Count == 0)
            goals = places.Settings(clause);
        var name = EventNames.Name(view, noun);
        var travellers = roles.Subjects(clause).SelectMany(view.Each).ToList();
        var others = Included(noun).ToList();
        foreach (var goal in goals)
        {
            foreach (var traveller in travellers.Where(t => IsAway(t, goal, frame.Frame, clause)))
                yield return Build(clause, frame, traveller, goal, roles.DateOf(clause, goal, goals)) with { Event = name, Meets = [.. others.Select(Stop.Ref)] };
            foreach (var other in others.Where(o => IsAway(o, goal, frame.Frame, clause)))
                yield return Build(clause, frame, other, goal, roles.DateOf(clause, goal, goals)) with { Event = name, Meets = [.. travellers.Select(Stop.Ref)] };
        }

        if (goals.Count > 0)
            yield break;
        foreach (var traveller in travellers)
            yield return Build(clause, frame, traveller, null, roles.DateOf(clause, null, [])) with { Event = name };
    }

    /// <summary>"a summit …, including the leaders of A and B": they attend it, too.</summary>
    private IEnumerable<Mention> Included(int noun)
    {
        var including = Array.FindIndex(view.Tokens, noun, t => t.Lower is "including" or "with" or "alongside");
        return including < 0 || including - noun > 16 ? [] : view.Mentions
            .Where(m => SentenceView.IsPerson(m) && m.FirstToken > including && m.FirstToken - including < 24)
            .SelectMany(view.Each);
    }

    private IEnumerable<Stop> Meeting(int clause, TripVerb frame)
    {
        if (frame.Frame == TripFrame.Hold && !HasMeetingNoun(clause))
            yield break;
        var subjects = roles.Subjects(clause).SelectMany(view.Each).ToList();
        var partners = roles.Objects(clause).Concat(roles.Behind(clause, "with")).SelectMany(view.Each).DistinctBy(m => m.Name).Where(m => subjects.All(s => s.Name != m.Name)).ToList();
        if (subjects.Count == 0)
            yield break;
        var goals = places.Goals(clause, false).Where(g => view.Preposition(g) is "in" or "at").ToList();
        IReadOnlyList<Mention> scenes = goals.Count > 0 ? goals : places.Settings(clause);
        if (scenes.Count == 0)
        {
            foreach (var subject in subjects)
                yield return Build(clause, frame, subject, null, roles.DateOf(clause, null, [])) with { Meets = [.. partners.Select(Stop.Ref)] };
            yield break;
        }

        foreach (var scene in scenes.Take(1))
        {
            foreach (var (person, met) in subjects.Select(s => (s, partners)).Concat(partners.Select(p => (p, subjects))))
            {
                if (IsAway(person, scene, frame.Frame, clause))
                    yield return Build(clause, frame, person, scene, roles.DateOf(clause, scene, scenes)) with { Meets = [.. met.Select(Stop.Ref)] };
            }
        }
    }

    private IEnumerable<Stop> Receiving(int clause, TripVerb frame)
    {
        var verb = view.Sentence.Clauses[clause].Verb!;
        var hosts = (verb.Passive ? roles.Behind(clause, "by") : roles.Subjects(clause)).SelectMany(view.Each).ToList();
        var guests = (verb.Passive ? roles.Subjects(clause) : roles.Objects(clause)).SelectMany(view.Each).ToList();
        var goals = places.Goals(clause, false).Where(g => view.Preposition(g) is "in" or "at").ToList();
        IReadOnlyList<Mention> scenes = goals.Count > 0 ? goals : places.Settings(clause);
        foreach (var guest in guests)
        {
            var meets = hosts.Where(h => h.Name != guest.Name).Select(Stop.Ref).ToList();
            foreach (var scene in scenes.Where(s => IsAway(guest, s, frame.Frame, clause)).Take(1))
                yield return Build(clause, frame, guest, scene, roles.DateOf(clause, scene, scenes)) with { Meets = meets };
            if (scenes.Count == 0 && hosts.FirstOrDefault() is { Country.Length: > 0 } host && host.Country != guest.Country)
                yield return Build(clause, frame, guest, null, roles.DateOf(clause, null, [])) with { Meets = meets, Place = HomeOf(host.Country), Confidence = ByReference - 0.1 };
        }
    }

    private IEnumerable<Stop> Inviting(int clause)
    {
        var verb = view.Sentence.Clauses[clause].Verb!;
        if (verb.Negated)
            yield break;
        var guests = verb.Passive ? roles.Subjects(clause) : roles.Objects(clause);
        var goals = places.Goals(clause, false).Where(g => view.Preposition(g) is "to").ToList();
        foreach (var guest in guests.SelectMany(view.Each))
        {
            foreach (var goal in goals.Where(g => IsAway(guest, g, TripFrame.Invite, clause)))
                yield return Build(clause, new(TripFrame.Invite, TripPhase.Stay), guest, goal, default) with { Status = TripStatus.Proposed };
        }
    }

    private PlaceRef? HomeOf(string code) => view.Context.World.Country(code) is { } country ? new("", country.Name, code) : null;

    private List<PersonRef> Guests(int clause, TripFrame frame, Mention traveller) => frame is TripFrame.Return or TripFrame.Go or TripFrame.Visit
        ? [.. roles.Behind(clause, "with").Where(m => HasMeetingNoun(clause)).SelectMany(view.Each).Where(m => m.Name != traveller.Name).Select(Stop.Ref)]
        : [];

    private Stop Build(int clause, TripVerb frame, Mention traveller, Mention? place, DateInterval dates)
    {
        var days = roles.DaysIn(clause);
        return new()
        {
            Traveller = Stop.Ref(traveller),
            Home = traveller.Country,
            Place = place is null ? null : places.Ref(place),
            Dates = Span(frame, dates, days),
            Days = days,
            Status = StatusReader.Of(view.Sentence, clause, frame, dates, view.Context.Reference)!.Value,
            Sentence = view.Sentence.Index,
            Cue = view.Sentence.Clauses[clause].Verb!.Lemma,
            Confidence = traveller.Form == MentionForm.Name ? ByName : ByReference,
        };
    }

    /// <summary>A day of arrival opens a stay whose end is not said; a stay or a meeting on a day ends with it.</summary>
    private static DateInterval Span(TripVerb frame, DateInterval dates, int? days)
    {
        if (dates.Start is { Day: not null } start && days is > 0 && dates.End == dates.Start)
            return new(start, PartialDate.Of(start.First.AddDays(days.Value - 1)));
        var open = frame.Phase is TripPhase.Arrive or TripPhase.Leave or TripPhase.Start && dates.Start is { Day: not null } && dates.End == dates.Start;
        return open ? dates with { End = null } : dates;
    }

    /// <summary>A host at home makes no trip; at home only a going is one, and not to the seat of office.</summary>
    private bool IsAway(Mention person, Mention place, TripFrame frame, int clause)
    {
        if (!person.Official && person.EntityId.Length == 0 && person.Kind != EntityKind.Office)
            return false;
        if (person.Country.Length == 0 || person.Country != place.Country)
            return true;
        if (frame == TripFrame.Return)
            return roles.Behind(clause, "with").Count > 0;
        return frame is TripFrame.Go or TripFrame.Visit && place.Kind == EntityKind.Place
            && view.Context.World.Place(place.EntityId) is not { IsCapital: true };
    }

    private bool HasMeetingNoun(int clause)
    {
        for (var i = view.Sentence.Clauses[clause].Verb!.Head + 1; i < view.Tokens.Length; i++)
        {
            if (view.Sentence.ClauseOf[i] == clause && TripLexicon.Nouns.TryGetValue(view.Tokens[i].Lemma, out var noun) && noun == TripNoun.Meeting)
                return true;
        }

        return false;
    }

    /// <summary>A region or "two small states" is a goal, too, though it is no stop.</summary>
    private bool HasGoalWords(int clause)
    {
        for (var i = view.Sentence.Clauses[clause].Verb!.Head + 1; i < view.Tokens.Length; i++)
        {
            if (view.Sentence.ClauseOf[i] == clause && TripLexicon.Regions.Contains(view.Tokens[i].Lemma))
                return true;
        }

        return false;
    }

    private bool IsVirtual()
    {
        foreach (var token in view.Tokens)
        {
            if (token.Tag is Tag.NN or Tag.JJ or Tag.RB && TripLexicon.Virtual.Contains(token.Lemma))
                return true;
        }

        return false;
    }
}
