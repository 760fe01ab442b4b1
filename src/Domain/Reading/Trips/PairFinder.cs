using Motorcade.Domain.Reading.Mentions;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>Brings the persons of the article together with the places that a sentence may send them to.</summary>
internal sealed class PairFinder(ArticleScene scene)
{
    private const int FarthestBack = 3;
    private const int MostCarried = 4;

    /// <summary>Least probability of a place, and of a person, to be paired at all.</summary>
    private const double LeastSpot = 0.04;
    private const double LeastActor = 0.03;

    private const int MostLikely = 2;

    /// <summary>Least probability that somebody goes somewhere, to ask who goes along.</summary>
    private const double LeastLeader = 0.3;

    private readonly PairFeatures features = new(scene);
    private readonly List<Pair> found = [];

    public List<Pair> Find()
    {
        foreach (var view in scene.Views)
        {
            if (view is null or { IsApart: true })
                continue;
            Here(view);
            CarriedPersons(view);
            CarriedPlaces(view);
        }

        return found;
    }

    /// <summary>Those who are named beside somebody who goes somewhere, with where they go.</summary>
    /// <param name="judged">The pairs found before, with their probabilities.</param>
    public static List<Pair> Followers(ArticleScene scene, IReadOnlyList<Pair> judged)
    {
        var best = new Dictionary<(Entity Person, Entity Place), Pair>();
        foreach (var pair in judged)
        {
            if (!best.TryGetValue((pair.Person, pair.Place), out var known) || known.Probability < pair.Probability)
                best[(pair.Person, pair.Place)] = pair;
        }

        var places = best.Values.Where(p => p.Probability >= LeastLeader).ToLookup(p => p.Person);
        var finder = new PairFinder(scene);
        foreach (var view in scene.Views)
        {
            foreach (var actor in view?.Actors ?? [])
                finder.Follow(view!, actor, places, best);
        }

        return finder.found;
    }

    private void Follow(SentenceScene view, Actor actor, ILookup<Entity, Pair> places, Dictionary<(Entity Person, Entity Place), Pair> best)
    {
        var taken = new Dictionary<Entity, (Pair Leading, Actor Leader)>();
        foreach (var leader in view.Actors)
        {
            if (leader.Person == actor.Person)
                continue;
            foreach (var leading in places[leader.Person])
            {
                var own = best.TryGetValue((actor.Person, leading.Place), out var known) ? known.Probability : 0;
                if (own < LeastLeader && (!taken.TryGetValue(leading.Place, out var other) || other.Leading.Probability < leading.Probability))
                    taken[leading.Place] = (leading, leader);
            }
        }

        foreach (var (place, (leading, leader)) in taken)
        {
            var pair = new Pair
            {
                Person = actor.Person,
                Place = place,
                Sentence = view.View.Sentence.Index,
                Actor = actor,
                PersonLink = RoleOf(view, actor.At),
                PlaceLink = PlaceLink.OfCompanion,
                Leader = leader.Person,
            };
            features.Fill(view, pair);
            features.FillLeader(view, pair, leading, leader);
            found.Add(pair);
        }
    }

    private IEnumerable<Entity> Likeliest => scene.Places.Where(p => p.Likely >= LeastLeader).OrderByDescending(p => p.Likely).Take(MostLikely);

    private void Here(SentenceScene view)
    {
        foreach (var spot in view.Spots)
        {
            if (spot.Evidence.Probability < LeastSpot)
                continue;
            foreach (var actor in view.Actors)
            {
                if (actor.Evidence.Probability >= LeastActor)
                    Add(view, actor.Person, spot.Place, actor, spot, LinkOf(view, actor.At, spot.Mention), PlaceLink.Here);
            }
        }
    }

    /// <summary>A place of the sentence and those whom the sentences before it, or the article, are about.</summary>
    private void CarriedPersons(SentenceScene view)
    {
        if (!view.Spots.Exists(s => s.Evidence.Probability >= LeastSpot))
            return;
        var carried = new List<(Entity Person, PersonLink Link)>();
        if (Before(view.View.Sentence.Index) is { } previous)
        {
            foreach (var actor in previous.Actors)
                Carry(actor.Person, previous.IsSubject(actor.At.Mention) ? PersonLink.PreviousSubject : PersonLink.Previous);
        }

        foreach (var person in scene.Persons)
        {
            if (person.Rank < 2 || person.InTitle)
                Carry(person, person.InTitle ? PersonLink.InTitle : PersonLink.Main);
        }

        foreach (var spot in view.Spots)
        {
            if (spot.Evidence.Probability < LeastSpot)
                continue;
            foreach (var (person, link) in carried)
                Add(view, person, spot.Place, null, spot, link, PlaceLink.Here);
        }

        void Carry(Entity person, PersonLink link)
        {
            if (carried.Count < MostCarried && person.Likely >= LeastActor && !carried.Exists(c => c.Person == person)
                && !view.Actors.Exists(a => a.Person == person))
                carried.Add((person, link));
        }
    }

    /// <summary>A person of the sentence and the places that the sentences before it, or the article, are about.</summary>
    private void CarriedPlaces(SentenceScene view)
    {
        if (!view.Actors.Exists(a => a.Evidence.Probability >= LeastActor))
            return;
        var carried = new List<(Entity Place, PlaceLink Link)>();
        var index = view.View.Sentence.Index;
        for (var back = 1; back <= FarthestBack && carried.Count < MostCarried; back++)
        {
            if (index - back < 0 || scene.Views[index - back] is not { } earlier)
                continue;
            for (var i = earlier.Spots.Count - 1; i >= 0; i--)
            {
                if (!earlier.Spots[i].Mention.Metonym)
                    Carry(earlier.Spots[i].Place, back == 1 ? PlaceLink.Previous : back == 2 ? PlaceLink.TwoBack : PlaceLink.Farther);
            }
        }

        foreach (var noun in view.EventNouns)
        {
            if (scene.PlaceOf(noun) is { } held)
                Carry(held, PlaceLink.OfEvent);
        }

        foreach (var place in scene.Places)
        {
            if (place.Rank == 0)
                Carry(place, PlaceLink.Main);
            if (place.InDateline)
                Carry(place, PlaceLink.InDateline);
            else if (place.InTitle)
                Carry(place, PlaceLink.InTitle);
        }

        foreach (var place in Likeliest)
            Carry(place, PlaceLink.Likeliest);
        foreach (var (place, link) in carried)
        {
            foreach (var actor in view.Actors)
            {
                if (actor.Evidence.Probability >= LeastActor)
                    Add(view, actor.Person, place, actor, null, RoleOf(view, actor.At), link);
            }
        }

        void Carry(Entity place, PlaceLink link)
        {
            if (place.Likely >= LeastSpot && !carried.Exists(c => c.Place == place) && !view.Spots.Exists(s => s.Place == place))
                carried.Add((place, link));
        }
    }

    private SentenceScene? Before(int index)
    {
        for (var i = index - 1; i >= 0 && i >= index - 2; i--)
        {
            if (scene.Views[i] is { Actors.Count: > 0 } view)
                return view;
        }

        return null;
    }

    private void Add(SentenceScene view, Entity person, Entity place, Actor? actor, Spot? spot, PersonLink personLink, PlaceLink placeLink)
    {
        var pair = new Pair
        {
            Person = person,
            Place = place,
            Sentence = view.View.Sentence.Index,
            Actor = actor,
            Spot = spot,
            PersonLink = personLink,
            PlaceLink = placeLink,
        };
        features.Fill(view, pair);
        found.Add(pair);
    }

    /// <summary>The role in the person's own clause.</summary>
    private static PersonLink RoleOf(SentenceScene view, PersonAt person) => ActorFeatures.Role(view, person) switch
    {
        1 => PersonLink.Subject,
        2 => PersonLink.Object,
        3 => PersonLink.Possessor,
        4 => PersonLink.Agent,
        5 => PersonLink.With,
        _ => PersonLink.Before,
    };

    private static PersonLink LinkOf(SentenceScene view, PersonAt person, Mention spot)
    {
        var sentence = view.View.Sentence;
        var clause = sentence.ClauseOf[spot.FirstToken];
        var own = sentence.ClauseOf[person.First];
        foreach (var subject in view.Subjects(clause))
        {
            if (subject.FirstToken == person.First)
                return own == clause ? PersonLink.Subject : PersonLink.SharedSubject;
        }

        if (own != clause)
            return own < clause ? PersonLink.EarlierClause : PersonLink.LaterClause;
        var role = RoleOf(view, person);
        return role is PersonLink.Subject or PersonLink.Before && person.First > spot.FirstToken ? PersonLink.After : role;
    }
}
