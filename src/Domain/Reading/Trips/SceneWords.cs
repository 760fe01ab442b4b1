using Motorcade.Domain.Dates;
using Motorcade.Domain.Language;
using Motorcade.Domain.Learning;
using Motorcade.Domain.Reading.Mentions;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>The words around a point of a sentence as hashes; names are told by their kind alone, so that what is learned holds for all.</summary>
internal sealed class SceneWords
{
    private const int Window = 4;
    private const int Wide = 9;
    private const int MostBetween = 14;

    private readonly SentenceScene view;
    private readonly uint[] masks;
    private readonly uint[] classes;
    private readonly List<uint> words = new(80);

    public SceneWords(SentenceScene view)
    {
        this.view = view;
        var tokens = view.View.Tokens;
        masks = new uint[tokens.Length];
        for (var i = 0; i < masks.Length; i++)
            masks[i] = view.View.At(i) is { } mention ? 1 + (uint)mention.Kind : WordWeights.Hash(tokens[i].Lemma);
        classes = new uint[masks.Length];
        for (var i = 0; i < classes.Length; i++)
            classes[i] = view.View.At(i) is null ? ClassOf(tokens[i]) : masks[i];
        foreach (var date in view.View.Dates)
            Array.Fill(masks, 20 + (uint)date.Kind, date.FirstToken, date.EndToken - date.FirstToken);
    }

    private static uint ClassOf(Token token) => token.Tag switch
    {
        Tag.NN or Tag.NNS => 100u + WordClasses.OfNoun(token.Lemma),
        Tag.VB or Tag.VBD or Tag.VBG or Tag.VBN or Tag.VBP or Tag.VBZ => 200u + WordClasses.OfVerb(token.Lemma),
        _ => 0,
    };

    public uint[] OfSpot(Mention spot)
    {
        words.Clear();
        Around(spot.FirstToken, spot.EndToken);
        var clause = view.View.Sentence.ClauseOf[spot.FirstToken];
        var preposition = WordWeights.Hash(view.View.Preposition(spot));
        Clause(clause, preposition);
        Noun(spot.FirstToken, preposition);
        Bag();
        return [.. words];
    }

    public uint[] OfActor(PersonAt at, uint role)
    {
        words.Clear();
        Around(at.First, at.End);
        Clause(view.View.Sentence.ClauseOf[at.First], role);
        if (at.End < masks.Length)
            Noun(at.End + 3, role);
        Bag();
        return [.. words];
    }

    /// <summary>Words between a person and a place and the verbs that each hangs on.</summary>
    public uint[] OfPair(Pair pair)
    {
        words.Clear();
        var link = ((uint)pair.PersonLink * 32) + (uint)pair.PlaceLink;
        var clauses = view.View.Sentence.Clauses;
        var of = view.View.Sentence.ClauseOf;
        if (pair.Spot is { } spot)
        {
            var verb = Verb(of[spot.Mention.FirstToken]);
            Add(1, verb, link);
            Add(2, verb, WordWeights.Hash(view.View.Preposition(spot.Mention)) ^ link);
        }

        if (pair.Actor is { } actor)
            Add(3, Verb(of[actor.At.First]), link);
        if (pair is { Spot: { } here, Actor: { } who })
        {
            var (from, to) = who.At.First < here.Mention.FirstToken ? (who.At.End, here.Mention.FirstToken) : (here.Mention.EndToken, who.At.First);
            for (var i = from; i < Math.Min(to, from + MostBetween); i++)
            {
                Add(who.At.First < here.Mention.FirstToken ? 4u : 5u, masks[i], 0);
                if (classes[i] >= 100)
                    Add(who.At.First < here.Mention.FirstToken ? 8u : 9u, classes[i], 0);
            }

            if (to - from is > 0 and < 4)
                Add(6, masks[from], masks[to - 1]);
        }

        foreach (var clause in clauses)
        {
            if (clause.Verb is { } verb)
                Add(7, WordWeights.Hash(verb.Lemma), link);
        }

        return [.. words];
    }

    /// <summary>Words around a date, and between it and the place it may belong to.</summary>
    public uint[] OfDate(DateMention date, Candidate candidate, uint reading)
    {
        words.Clear();
        for (var i = 1; i <= Window; i++)
        {
            Add(60 + (uint)i, Mask(date.FirstToken - i), 0);
            Add(70 + (uint)i, Mask(date.EndToken + i - 1), 0);
        }

        var clause = view.View.Sentence.ClauseOf[date.FirstToken];
        Add(80, Verb(clause), reading);
        Add(81, Verb(clause), (uint)candidate.Pairs[0].PlaceLink);
        if (view.View.Sentence.Clauses[clause].Verb is { } verb)
            Add(82, WordWeights.Hash(verb.Lemma), (uint)verb.Tense + (verb.Perfect ? 8u : 0) + (reading * 16));
        for (var i = date.FirstToken; i < date.EndToken; i++)
            Add(83, WordWeights.Hash(view.View.Tokens[i].Lemma), reading);
        foreach (var spot in view.Spots)
        {
            if (spot.Place != candidate.Place)
                continue;
            var (from, to) = date.FirstToken < spot.Mention.FirstToken
                ? (date.EndToken, spot.Mention.FirstToken) : (spot.Mention.EndToken, date.FirstToken);
            for (var i = from; i < Math.Min(to, from + MostBetween); i++)
                Add(84, masks[i], 0);
        }

        return [.. words];
    }

    /// <summary>Words that tell whether a trip is planned, under way, over or off.</summary>
    public uint[] OfStatus(Pair pair)
    {
        words.Clear();
        var clause = view.View.Sentence.ClauseOf[pair.Point];
        Clause(clause, 0);
        for (var i = 0; i < masks.Length; i++)
        {
            var near = view.View.Sentence.ClauseOf[i] == clause;
            Add(50, masks[i], 0);
            if (near)
                Add(51, masks[i], 0);
            if (i > 0)
                Add(near ? 52u : 53u, masks[i], masks[i - 1]);
        }

        foreach (var other in view.View.Sentence.Clauses)
        {
            if (other.Verb is { } verb)
                Add(54, WordWeights.Hash(verb.Lemma), (uint)verb.Tense + ((uint)verb.Modality * 8) + (verb.Perfect ? 64u : 0) + (verb.Negated ? 128u : 0));
        }

        return [.. words];
    }

    private void Around(int first, int end)
    {
        for (var i = 1; i <= Window; i++)
        {
            Add(10 + (uint)i, Mask(first - i), 0);
            Add(20 + (uint)i, Mask(end + i - 1), 0);
        }

        Add(30, Mask(first - 1), Mask(first - 2));
        Add(31, Mask(first - 1), Mask(end));
        Add(32, Mask(end), Mask(end + 1));
        for (var i = Math.Max(0, first - Wide); i < Math.Min(masks.Length, end + Wide); i++)
        {
            if (i >= first && i < end)
                continue;
            Add(i < first ? 33u : 34u, masks[i], 0);
            if (classes[i] >= 100)
                Add(i < first ? 35u : 36u, classes[i], 0);
        }
    }

    private void Clause(int clause, uint role)
    {
        var now = view.View.Sentence.Clauses[clause];
        var verb = Verb(clause);
        Add(40, verb, 0);
        Add(41, verb, role);
        if (now.Verb is { } group)
            Add(42, verb, (uint)group.Tense + (group.Perfect ? 8u : 0) + (group.Progressive ? 16u : 0) + (group.Passive ? 32u : 0) + (group.Negated ? 64u : 0) + ((uint)group.Modality * 128));
        if (now.Parent >= 0)
            Add(43, Verb(now.Parent), role);
        for (var i = 0; i < view.View.Sentence.Clauses.Length; i++)
        {
            if (view.View.Sentence.Clauses[i].Parent == clause)
                Add(44, Verb(i), role);
        }
    }

    /// <summary>The nouns shortly before a point.</summary>
    private void Noun(int end, uint role)
    {
        for (int i = Math.Min(end, masks.Length) - 1, left = 6; i >= 0 && left > 0; i--, left--)
        {
            if (view.View.Tokens[i].Tag is Tag.NN or Tag.NNS)
            {
                Add(45, masks[i], role);
                return;
            }
        }
    }

    private void Bag()
    {
        for (var i = 0; i < masks.Length; i++)
        {
            if (view.View.Tokens[i].Tag is Tag.NN or Tag.NNS or Tag.VB or Tag.VBD or Tag.VBG or Tag.VBN or Tag.VBP or Tag.VBZ or Tag.RB)
                Add(46, masks[i], 0);
        }
    }

    private uint Verb(int clause) => view.View.Sentence.Clauses[clause].Verb is { } verb ? WordWeights.Hash(verb.Lemma) : 7;

    private uint Mask(int index) => index < 0 ? 90 : index >= masks.Length ? 91 : masks[index];

    private void Add(uint kind, uint word, uint beside) => words.Add(WordWeights.Mix(kind, word ^ (beside * 0x9E3779B1)));
}
