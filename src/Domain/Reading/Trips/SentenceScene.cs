using Motorcade.Domain.Dates;
using Motorcade.Domain.Language;
using Motorcade.Domain.Reading.Mentions;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>A sentence with its persons by role, its places, and its words of travel.</summary>
internal sealed class SentenceScene
{
    private readonly ClauseRoles roles;
    private readonly IReadOnlyList<Mention>?[] subjects;
    private readonly IReadOnlyList<Mention>?[] objects;
    private SceneWords? words;
    private bool moves;

    public SentenceScene(SentenceView view)
    {
        View = view;
        roles = new(view);
        subjects = new IReadOnlyList<Mention>?[view.Sentence.Clauses.Length];
        objects = new IReadOnlyList<Mention>?[view.Sentence.Clauses.Length];
        foreach (var mention in view.Mentions)
        {
            if (SentenceView.IsPerson(mention))
            {
                foreach (var one in view.Each(mention).Where(IsPublic))
                    Persons.Add(new(one, mention.FirstToken, mention.EndToken, mention.Members.Count > 0));
            }
            else if (IsPlace(mention))
            {
                Places.Add(mention);
            }
        }

        Count();
    }

    public SentenceView View { get; }

    public List<PersonAt> Persons { get; } = [];

    public List<Mention> Places { get; } = [];

    /// <summary>The persons again, to be judged.</summary>
    public List<Actor> Actors { get; } = [];

    /// <summary>The places again, to be judged.</summary>
    public List<Spot> Spots { get; } = [];

    /// <summary>The words as what is learned sees them.</summary>
    public SceneWords Words => words ??= new(this);

    public int TripVerbs { get; private set; }

    public int TripNouns { get; private set; }

    public int Events => EventNouns.Count;

    public int Tours { get; private set; }

    public int Meetings { get; private set; }

    public bool IsVirtual { get; private set; }

    /// <summary>A meeting by telephone or screen, and nobody said to go anywhere.</summary>
    public bool IsApart => IsVirtual && !moves;

    /// <summary>Whether it puts somebody beside another: "with him", "among them".</summary>
    public bool IsShared { get; private set; }

    /// <summary>Whether "there", "here" or "where" stands for a place.</summary>
    public bool PointsBack { get; private set; }

    /// <summary>An item of a list.</summary>
    public bool IsItem => View.Tokens[0].Tag is Tag.Punctuation or Tag.Dash or Tag.SYM;

    /// <summary>The nouns of events in it, as lemmas.</summary>
    public List<string> EventNouns { get; } = [];

    /// <summary>Words of travel.</summary>
    public int Cues => TripVerbs + TripNouns;

    /// <summary>What the verb of a clause does with a trip; null for other verbs and verbless clauses.</summary>
    public TripVerb? FrameOf(int clause) =>
        View.Sentence.Clauses[clause].Verb is { } verb && TripLexicon.Verbs.TryGetValue(verb.Lemma, out var frame) ? frame : null;

    public IReadOnlyList<Mention> Subjects(int clause) => subjects[clause] ??= View.Sentence.Clauses[clause].Verb is null ? [] : roles.Subjects(clause);

    public IReadOnlyList<Mention> Objects(int clause) => objects[clause] ??= View.Sentence.Clauses[clause].Verb is null ? [] : roles.Objects(clause);

    /// <summary>Persons behind "with" in a clause.</summary>
    public IReadOnlyList<Mention> With(int clause) => roles.Behind(clause, "with", "by");

    public bool HasMeetingNoun(int clause)
    {
        for (var i = 0; i < View.Tokens.Length; i++)
        {
            if (View.Sentence.ClauseOf[i] == clause && TripLexicon.Nouns.TryGetValue(View.Tokens[i].Lemma, out var noun) && noun == TripNoun.Meeting)
                return true;
        }

        return false;
    }

    public bool IsSubject(Mention mention)
    {
        foreach (var subject in Subjects(View.Sentence.ClauseOf[mention.FirstToken]))
        {
            if (subject.FirstToken == mention.FirstToken)
                return true;
        }

        return false;
    }

    public DateMention? DateIn(int clause)
    {
        foreach (var date in View.Dates)
        {
            if (date.Kind == DateKind.Calendar && View.Sentence.ClauseOf[date.FirstToken] == clause)
                return date;
        }

        return null;
    }

    private static bool IsPublic(Mention mention) =>
        mention.Official || mention.EntityId.Length > 0 || mention.Kind == EntityKind.Office || mention.Name.Contains(' ');

    private static bool IsPlace(Mention mention) => mention.Kind is EntityKind.Place or EntityKind.Country && mention.Country.Length > 0
        && mention.Form is not (MentionForm.Demonym or MentionForm.Pronoun);

    private void Count()
    {
        for (var clause = 0; clause < View.Sentence.Clauses.Length; clause++)
        {
            moves |= FrameOf(clause) is { Frame: TripFrame.Go or TripFrame.Leave or TripFrame.Return or TripFrame.Visit };
            if (FrameOf(clause) is { } frame && frame.Frame is TripFrame.Go or TripFrame.Leave or TripFrame.Return or TripFrame.Visit or TripFrame.Attend)
                TripVerbs++;
        }

        foreach (var token in View.Tokens)
        {
            IsShared |= TripLexicon.Companions.Contains(token.Lemma);
            PointsBack |= token.Lower is "there" or "here" or "where";
            if (token.Tag is not (Tag.NN or Tag.NNS or Tag.NNP or Tag.JJ or Tag.RB))
                continue;
            IsVirtual |= TripLexicon.Virtual.Contains(token.Lemma);
            if (!TripLexicon.Nouns.TryGetValue(token.Tag == Tag.NNP ? token.Lower : token.Lemma, out var noun))
                continue;
            TripNouns += noun is TripNoun.Trip or TripNoun.Tour or TripNoun.Arrival or TripNoun.Return ? 1 : 0;
            if (noun == TripNoun.Event)
                EventNouns.Add(token.Lemma);
            Tours += noun == TripNoun.Tour ? 1 : 0;
            Meetings += noun == TripNoun.Meeting ? 1 : 0;
        }
    }
}
