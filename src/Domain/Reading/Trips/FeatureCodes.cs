using Motorcade.Domain.Language;
using Motorcade.Domain.Reading.Mentions;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>The codes that several kinds of evidence share.</summary>
internal static class FeatureCodes
{
    private const int NounReach = 7;
    private const int OtherPreposition = 31;
    private const int NoVerb = 200;

    public static int Bucket(int count) => count < 6 ? count : count < 9 ? 6 : count < 14 ? 7 : 8;

    public static int Cues(ArticleScene scene) => (int)Math.Min(scene.CuesPerSentence * 8, 20);

    public static int Home(string person, string place) => person.Length == 0 ? 0 : person == place ? 1 : 2;

    public static int Tense(VerbGroup? verb) => verb is null ? 0 : (int)verb.Tense + 1;

    public static int Aspect(VerbGroup? verb) => verb is null
        ? 0
        : (verb.Perfect ? 1 : 0) + (verb.Progressive ? 2 : 0) + (verb.Passive ? 4 : 0) + (verb.Negated ? 8 : 0);

    public static int Preposition(string preposition) =>
        preposition.Length == 0 ? 0 : TripLexicon.Prepositions.GetValueOrDefault(preposition, OtherPreposition);

    public static int PlaceKind(ReadingContext context, Mention place)
    {
        if (place.Kind == EntityKind.Country)
            return 0;
        var known = context.World.Place(place.EntityId);
        return known is null ? 1 : known.IsCapital ? 2 : 3 + (int)known.Kind;
    }

    public static int Frame(SentenceScene view, int clause)
    {
        if (view.View.Sentence.Clauses[clause].Verb is not { } verb)
            return 1;
        return view.FrameOf(clause) is { } frame ? 4 + (int)frame.Frame : LanguageTables.Reporting.Contains(verb.Lemma) ? 2 : 3;
    }

    /// <summary>What sort of doing the verb of a clause names; 200 without a verb.</summary>
    public static int VerbClass(SentenceScene view, int clause)
    {
        if (clause < 0 || view.View.Sentence.Clauses[clause].Verb is not { } verb)
            return NoVerb;
        var known = WordClasses.OfVerb(verb.Lemma);
        return known > 0 || !verb.Lemma.Contains(' ', StringComparison.Ordinal) ? known : WordClasses.OfVerb(verb.Lemma[..verb.Lemma.IndexOf(' ', StringComparison.Ordinal)]);
    }

    /// <summary>What sort of thing the nearest noun before a token names.</summary>
    public static int NounClass(SentenceScene view, int token)
    {
        for (var i = token - 1; i >= 0 && i >= token - NounReach; i--)
        {
            if (view.View.Tokens[i].Tag is Tag.NN or Tag.NNS && view.View.At(i) is null)
                return WordClasses.OfNoun(view.View.Tokens[i].Lemma);
        }

        return NoVerb;
    }

    /// <summary>What the noun stands for that a place hangs on: "his visit to".</summary>
    public static int GoverningNoun(SentenceScene view, Mention spot)
    {
        for (var i = spot.FirstToken - 1; i >= 0 && i >= spot.FirstToken - NounReach; i--)
        {
            var token = view.View.Tokens[i];
            if (token.Tag is Tag.VBD or Tag.VBZ or Tag.VBP or Tag.MD or Tag.VB or Tag.Stop or Tag.Colon)
                return 0;
            if (token.Tag is Tag.NN or Tag.NNS or Tag.NNP && view.View.At(i) is not { Kind: EntityKind.Place or EntityKind.Country })
                return NounCode(token);
        }

        return 0;
    }

    public static int NounCode(Token token) =>
        TripLexicon.Nouns.TryGetValue(token.Tag == Tag.NNP ? token.Lower : token.Lemma, out var noun) ? 2 + (int)noun : 1;

    /// <summary>A country beside its own town.</summary>
    public static int Redundant(SentenceScene view, Mention spot)
    {
        var code = 0;
        foreach (var other in view.Places)
        {
            if (other != spot && other.Country == spot.Country && spot.Kind == EntityKind.Country && other.Kind == EntityKind.Place)
                code = Math.Max(code, spot.FirstToken - other.EndToken is >= 0 and <= 2 ? 2 : 1);
        }

        return code;
    }

    /// <summary>One of several places in a list.</summary>
    public static int Joined(SentenceScene view, Mention spot)
    {
        foreach (var other in view.Places)
        {
            if (other != spot && (view.View.IsJoined(spot, other) || view.View.IsJoined(other, spot)))
                return other.FirstToken < spot.FirstToken ? 2 : 1;
        }

        return 0;
    }
}
