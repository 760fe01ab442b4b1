using Motorcade.Domain.Language;
using Motorcade.Domain.Names;
using Motorcade.Domain.Reading.Mentions;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>The article's sentences with who and what they name, and who and what the article as a whole is about.</summary>
internal sealed class ArticleScene
{
    private readonly Dictionary<string, Entity> persons = [];
    private readonly Dictionary<string, Entity> places = [];

    public ArticleScene(ReadingContext context)
    {
        Context = context;
        Title = " " + NameFolder.Fold(context.Article.Title ?? "") + " ";
        var dateline = context.Document.Dateline is { } line ? " " + NameFolder.Fold(line.In(context.Document.Text)) + " " : "";
        Views = new SentenceScene?[context.Document.Sentences.Length];
        foreach (var sentence in context.Document.Sentences)
        {
            if (sentence.Kind == SentenceKind.Clutter)
                continue;
            var view = Views[sentence.Index] = new SentenceScene(new SentenceView(context, sentence));
            foreach (var person in view.Persons)
                Note(persons, KeyOf(person.Mention), person.Mention, sentence.Index, view.IsSubject(person.Mention));
            foreach (var place in view.Places)
                Note(places, KeyOf(place), place, sentence.Index, false);
        }

        Persons = Ranked(persons, dateline: "");
        Places = Ranked(places, dateline);
        foreach (var view in Views)
        {
            view?.Actors.AddRange(view.Persons.Select(p => new Actor(p, Person(p.Mention))));
            view?.Spots.AddRange(view.Places.Select(p => new Spot(p, Place(p))));
        }

        TitleCue = HasCue(Title);
        CuesPerSentence = Views.Length == 0 ? 0 : (double)Views.Sum(v => v?.Cues ?? 0) / Views.Length;
    }

    public ReadingContext Context { get; }

    /// <summary>The headline, folded, between spaces.</summary>
    public string Title { get; }

    /// <summary>By index of the sentence; null for clutter.</summary>
    public SentenceScene?[] Views { get; }

    /// <summary>Those spoken of most first.</summary>
    public IReadOnlyList<Entity> Persons { get; }

    public IReadOnlyList<Entity> Places { get; }

    /// <summary>Where the event is held that a noun names in this article; null when nothing says so.</summary>
    public Entity? PlaceOf(string eventNoun)
    {
        foreach (var view in Views)
        {
            if (view is null || !view.EventNouns.Contains(eventNoun))
                continue;
            foreach (var place in view.Places)
            {
                if (view.View.Preposition(place) is "in" or "at")
                    return Place(place);
            }
        }

        return null;
    }

    /// <summary>Whether the headline has a word of travel.</summary>
    public bool TitleCue { get; }

    /// <summary>Words of travel in a sentence.</summary>
    public int Cues(int sentence) => sentence >= 0 && sentence < Views.Length ? Views[sentence]?.Cues ?? 0 : 0;

    /// <summary>The best odds of a place in a sentence.</summary>
    public int BestSpot(int sentence) =>
        sentence >= 0 && sentence < Views.Length && Views[sentence] is { Spots.Count: > 0 } view ? view.Spots.Max(s => s.Evidence.Odds) : 0;

    /// <summary>Words of travel a sentence.</summary>
    public double CuesPerSentence { get; }

    public Entity Person(Mention mention) => persons[KeyOf(mention)];

    /// <summary>Whom a mention means; null for somebody of no public standing.</summary>
    public Entity? Find(Mention mention) => persons.GetValueOrDefault(KeyOf(mention));

    public Entity Place(Mention mention) => places[KeyOf(mention)];

    public static string KeyOf(Mention mention) => mention.Kind switch
    {
        EntityKind.Country => mention.Country,
        EntityKind.Place => $"{mention.Country}/{mention.Name}",
        _ => mention.EntityId.Length > 0 ? mention.EntityId : mention.Name,
    };

    private static bool HasCue(string title)
    {
        foreach (var word in title.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (TripLexicon.Nouns.TryGetValue(word, out var noun) && noun is TripNoun.Trip or TripNoun.Tour or TripNoun.Arrival)
                return true;
            if (TripLexicon.Verbs.TryGetValue(Lemmatizer.Lemma(word, Tag.VBZ), out var verb)
                && verb.Frame is TripFrame.Go or TripFrame.Leave or TripFrame.Visit or TripFrame.Return)
                return true;
        }

        return false;
    }

    private static void Note(Dictionary<string, Entity> known, string key, Mention mention, int sentence, bool subject)
    {
        if (!known.TryGetValue(key, out var entity))
            known[key] = entity = new() { Key = key, Best = mention, FirstSentence = sentence };
        if (entity.Best.Form != MentionForm.Name && mention.Form == MentionForm.Name)
            entity.Best = mention;
        entity.Count++;
        entity.Subject += subject ? 1 : 0;
    }

    private List<Entity> Ranked(Dictionary<string, Entity> known, string dateline)
    {
        foreach (var entity in known.Values)
        {
            var name = NameFolder.Fold(entity.Best.Name);
            var last = name[(name.LastIndexOf(' ') + 1)..];
            var key = entity.Best.Kind is EntityKind.Place or EntityKind.Country ? name : last;
            entity.InTitle = key.Length > 1 && Title.Contains($" {key} ", StringComparison.Ordinal);
            entity.InDateline = dateline.Length > 0 && dateline.Contains($" {name} ", StringComparison.Ordinal);
        }

        var ranked = known.Values.OrderByDescending(e => e.Count + e.Subject + (e.InTitle ? 3 : 0)).ThenBy(e => e.FirstSentence).ToList();
        for (var i = 0; i < ranked.Count; i++)
            ranked[i].Rank = i;
        return ranked;
    }
}
