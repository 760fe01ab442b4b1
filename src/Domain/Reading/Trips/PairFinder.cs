using Motorcade.Domain.Language;
using Motorcade.Domain.Reading.Mentions;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>Brings every person of the article together with every place that a sentence may send them to.</summary>
internal sealed class PairFinder(ArticleScene scene)
{
    private const int FarthestBack = 3;
    private const int MostCarried = 4;

    private readonly PairFeatures features = new(scene);
    private readonly List<Pair> found = [];

    public List<Pair> Find()
    {
        foreach (var view in scene.Views)
        {
            if (view is null)
                continue;
            Here(view);
            CarriedPersons(view);
            CarriedPlaces(view);
        }

        return found;
    }

    private void Here(SentenceScene view)
    {
        foreach (var spot in view.Places)
        {
            foreach (var person in view.Persons)
                Add(view, scene.Person(person.Mention), scene.Place(spot), person, spot, LinkOf(view, person, spot), PlaceLink.Here);
        }
    }

    /// <summary>A place of the sentence and those whom the sentences before it, or the article, are about.</summary>
    private void CarriedPersons(SentenceScene view)
    {
        if (view.Places.Count == 0)
            return;
        var carried = new List<(Entity, PersonLink)>();
        if (Before(view.View.Sentence.Index) is { } previous)
        {
            foreach (var person in previous.Persons)
                Carry(person, previous.IsSubject(person.Mention) ? PersonLink.PreviousSubject : PersonLink.Previous);
        }

        foreach (var person in scene.Persons)
        {
            if (person.Rank < 2 || person.InTitle)
                CarryEntity(person, person.InTitle ? PersonLink.InTitle : PersonLink.Main);
        }

        foreach (var spot in view.Places)
        {
            foreach (var (person, link) in carried)
                Add(view, person, scene.Place(spot), null, spot, link, PlaceLink.Here);
        }

        void Carry(PersonAt person, PersonLink link) => CarryEntity(scene.Person(person.Mention), link);

        void CarryEntity(Entity person, PersonLink link)
        {
            if (carried.Count < MostCarried && !carried.Exists(c => c.Item1 == person) && !view.Persons.Exists(p => scene.Person(p.Mention) == person))
                carried.Add((person, link));
        }
    }

    /// <summary>A person of the sentence and the places that the sentences before it, or the article, are about.</summary>
    private void CarriedPlaces(SentenceScene view)
    {
        if (view.Persons.Count == 0)
            return;
        var carried = new List<(Entity Place, PlaceLink Link)>();
        var index = view.View.Sentence.Index;
        for (var back = 1; back <= FarthestBack && carried.Count < MostCarried; back++)
        {
            if (index - back < 0 || scene.Views[index - back] is not { } earlier)
                continue;
            for (var i = earlier.Places.Count - 1; i >= 0; i--)
            {
                if (!earlier.Places[i].Metonym)
                    Carry(scene.Place(earlier.Places[i]), back == 1 ? PlaceLink.Previous : back == 2 ? PlaceLink.TwoBack : PlaceLink.Farther);
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

        foreach (var (place, link) in carried)
        {
            foreach (var person in view.Persons)
                Add(view, scene.Person(person.Mention), place, person, null, PersonLink.Subject, link);
        }

        void Carry(Entity place, PlaceLink link)
        {
            if (!carried.Exists(c => c.Place == place) && !view.Places.Exists(p => scene.Place(p) == place))
                carried.Add((place, link));
        }
    }

    private SentenceScene? Before(int index)
    {
        for (var i = index - 1; i >= 0 && i >= index - 2; i--)
        {
            if (scene.Views[i] is { Persons.Count: > 0 } view)
                return view;
        }

        return null;
    }

    private void Add(SentenceScene view, Entity person, Entity place, PersonAt? at, Mention? spot, PersonLink personLink, PlaceLink placeLink)
    {
        var pair = new Pair
        {
            Person = person,
            Place = place,
            Sentence = view.View.Sentence.Index,
            At = at,
            Spot = spot,
            PersonLink = at is not null && spot is null ? RoleOf(view, at) : personLink,
            PlaceLink = placeLink,
        };
        features.Fill(view, pair);
        found.Add(pair);
    }

    /// <summary>The role in the person's own clause.</summary>
    private static PersonLink RoleOf(SentenceScene view, PersonAt person)
    {
        var clause = view.View.Sentence.ClauseOf[person.First];
        return Holds(view.Subjects(clause), person) ? PersonLink.Subject
            : Holds(view.Objects(clause), person) ? PersonLink.Object
            : ByPreposition(view, person) ?? PersonLink.Before;
    }

    private static PersonLink LinkOf(SentenceScene view, PersonAt person, Mention spot)
    {
        var sentence = view.View.Sentence;
        var clause = sentence.ClauseOf[spot.FirstToken];
        var own = sentence.ClauseOf[person.First];
        if (Holds(view.Subjects(clause), person))
            return own == clause ? PersonLink.Subject : PersonLink.SharedSubject;
        if (own == clause)
        {
            return Holds(view.Objects(clause), person) ? PersonLink.Object
                : ByPreposition(view, person) ?? (person.First < spot.FirstToken ? PersonLink.Before : PersonLink.After);
        }

        return own < clause ? PersonLink.EarlierClause : PersonLink.LaterClause;
    }

    private static PersonLink? ByPreposition(SentenceScene view, PersonAt person)
    {
        var tokens = view.View.Tokens;
        if ((person.End < tokens.Length && tokens[person.End].Tag == Tag.POS) || tokens[person.End - 1].Tag is Tag.POS or Tag.PRPS)
            return PersonLink.Possessor;
        return view.View.Preposition(view.View.At(person.First) ?? person.Mention) switch
        {
            "by" => PersonLink.Agent,
            "with" or "alongside" => PersonLink.With,
            _ => null,
        };
    }

    private static bool Holds(IReadOnlyList<Mention> mentions, PersonAt person)
    {
        foreach (var mention in mentions)
        {
            if (mention.FirstToken == person.First)
                return true;
        }

        return false;
    }
}
