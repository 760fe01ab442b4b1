using Motorcade.Domain.Language;
using Motorcade.Domain.Reading.Mentions;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>Codes what the article says of a pair, for the trees that judge it.</summary>
internal sealed class PairFeatures(ArticleScene scene)
{
    private const int NounReach = 7;

    private readonly bool titleCue = HasCue(scene.Title);
    private byte[] codes = [];

    public void Fill(SentenceScene view, Pair pair)
    {
        codes = pair.Features;
        var clause = ClauseOf(view, pair);
        Article(pair);
        Links(view, pair);
        Sentence(view, pair);
        Clause(view, clause);
        if (pair.Spot is { } spot)
            Spot(view, spot);
        if (pair.At is { } at)
            Person(view, at);
        if (pair is { Spot: { } here, At: { } who })
            Between(view, here, who);
        else
            Set(PairFeature.Distance, 15);
        if (pair.Spot is null)
            Carried(view, pair);
    }

    private static int ClauseOf(SentenceScene view, Pair pair) =>
        view.View.Sentence.ClauseOf[pair.Spot?.FirstToken ?? pair.At?.First ?? 0];

    private void Article(Pair pair)
    {
        Set(PairFeature.PersonRank, Math.Min(pair.Person.Rank, 9));
        Set(PairFeature.PersonCount, Bucket(pair.Person.Count));
        Set(PairFeature.PersonInTitle, pair.Person.InTitle);
        Set(PairFeature.PlaceCount, Bucket(pair.Place.Count));
        Set(PairFeature.PlaceRank, Math.Min(pair.Place.Rank, 9));
        Set(PairFeature.PlaceInTitle, pair.Place.InTitle);
        Set(PairFeature.PlaceInDateline, pair.Place.InDateline);
        Set(PairFeature.ArticleCues, (int)Math.Min(scene.CuesPerSentence * 8, 20));
        Set(PairFeature.TitleCue, titleCue);
        Set(PairFeature.SentenceIndex, Math.Min(pair.Sentence, 12));
        var main = scene.Persons[0].Best;
        Set(PairFeature.HomeOfMain, main.Country.Length == 0 ? 0 : main.Country == pair.Place.Best.Country ? 1 : 2);
    }

    private void Links(SentenceScene view, Pair pair)
    {
        var (person, place) = (pair.At?.Mention ?? pair.Person.Best, pair.Place.Best);
        var world = scene.Context.World.Place(place.EntityId);
        Set(PairFeature.PersonLink, (int)pair.PersonLink);
        Set(PairFeature.PlaceLink, (int)pair.PlaceLink);
        Set(PairFeature.PlaceKind, place.Kind == EntityKind.Country ? 0 : world is null ? 1 : world.IsCapital ? 2 : 3 + (int)world.Kind);
        var home = person.Country.Length == 0 ? 0 : person.Country == place.Country ? 1 : 2;
        Set(PairFeature.Home, home);
        Set(PairFeature.HomeSeat, home == 1 && (world is { IsCapital: true } || place.Kind == EntityKind.Country));
        Set(PairFeature.PersonKnown, (person.EntityId.Length > 0 ? 1 : 0) + (person.Official ? 2 : 0) + (person.Kind == EntityKind.Office ? 4 : 0));
        Set(PairFeature.PersonForm, pair.At is null ? 9 : (int)person.Form + (pair.At.Group ? 4 : 0));
        foreach (var other in view.Persons)
        {
            if (other.Mention.Country == place.Country && ArticleScene.KeyOf(other.Mention) != pair.Person.Key)
                Set(PairFeature.HostHere, 1);
        }
    }

    private void Sentence(SentenceScene view, Pair pair)
    {
        Set(PairFeature.Heading, view.View.Sentence.Kind == SentenceKind.Heading);
        Set(PairFeature.TripVerbs, Math.Min(view.TripVerbs, 3));
        Set(PairFeature.TripNouns, Math.Min(view.TripNouns, 3));
        Set(PairFeature.Events, Math.Min(view.Events, 2));
        Set(PairFeature.Meetings, Math.Min(view.Meetings, 2));
        Set(PairFeature.Virtual, view.IsVirtual);
        Set(PairFeature.Dates, Math.Min(view.View.Dates.Count, 3));
        Set(PairFeature.PlacesHere, Math.Min(view.Places.Count, 6));
        Set(PairFeature.PersonsHere, Math.Min(view.Persons.Count, 6));
        Set(PairFeature.Companion, view.IsShared);
        Set(PairFeature.There, view.PointsBack);
        Set(PairFeature.ListItem, view.IsItem);
        Set(PairFeature.Quoted, view.View.Sentence.Quoted[pair.Spot?.FirstToken ?? pair.At?.First ?? 0]);
    }

    private void Clause(SentenceScene view, int clause)
    {
        var now = view.View.Sentence.Clauses[clause];
        Set(PairFeature.Frame, FrameCode(view, clause));
        Set(PairFeature.ClauseKind, (int)now.Kind);
        Set(PairFeature.DateInClause, view.DateIn(clause) is not null);
        if (now.Verb is not { } verb)
            return;
        Set(PairFeature.Tense, (int)verb.Tense + 1);
        Set(PairFeature.Aspect, (verb.Perfect ? 1 : 0) + (verb.Progressive ? 2 : 0) + (verb.Passive ? 4 : 0) + (verb.Negated ? 8 : 0));
        Set(PairFeature.Modality, (int)verb.Modality);
    }

    internal static int FrameCode(SentenceScene view, int clause)
    {
        if (view.View.Sentence.Clauses[clause].Verb is not { } verb)
            return 1;
        return view.FrameOf(clause) is { } frame ? 4 + (int)frame.Frame : LanguageTables.Reporting.Contains(verb.Lemma) ? 2 : 3;
    }

    private void Spot(SentenceScene view, Mention spot)
    {
        var tokens = view.View.Tokens;
        var preposition = view.View.Preposition(spot);
        Set(PairFeature.Preposition, TripLexicon.Prepositions.GetValueOrDefault(preposition, preposition.Length == 0 ? 0 : 31));
        Set(PairFeature.GoverningNoun, GoverningNoun(view, spot));
        Set(PairFeature.Metonym, spot.Metonym);
        Set(PairFeature.PlaceFirst, spot.FirstToken <= 2);
        var next = spot.EndToken < tokens.Length ? tokens[spot.EndToken].Tag : Tag.Stop;
        Set(PairFeature.NextWord, (int)next);
        foreach (var other in view.Places)
        {
            if (other == spot)
                continue;
            if (other.Country == spot.Country && spot.Kind == EntityKind.Country && other.Kind == EntityKind.Place)
                Set(PairFeature.Redundant, spot.FirstToken - other.EndToken is >= 0 and <= 2 ? 2 : 1);
            if (view.View.IsJoined(spot, other) || view.View.IsJoined(other, spot))
                Set(PairFeature.SameKindJoined, 1);
        }
    }

    private static int GoverningNoun(SentenceScene view, Mention spot)
    {
        for (var i = spot.FirstToken - 1; i >= 0 && i >= spot.FirstToken - NounReach; i--)
        {
            var token = view.View.Tokens[i];
            if (token.Tag is Tag.VBD or Tag.VBZ or Tag.VBP or Tag.MD or Tag.VB or Tag.Stop or Tag.Colon)
                return 0;
            if (token.Tag is Tag.NN or Tag.NNS or Tag.NNP && view.View.At(i) is not { Kind: EntityKind.Place or EntityKind.Country })
                return TripLexicon.Nouns.TryGetValue(token.Tag == Tag.NNP ? token.Lower : token.Lemma, out var noun) ? 2 + (int)noun : 1;
        }

        return 0;
    }

    private void Person(SentenceScene view, PersonAt at)
    {
        var clause = view.View.Sentence.ClauseOf[at.First];
        Set(PairFeature.PersonFrame, FrameCode(view, clause));
        var subject = view.Subjects(clause).Any(m => m.FirstToken == at.First);
        Set(PairFeature.PersonRole, subject ? 1 : view.Objects(clause).Any(m => m.FirstToken == at.First) ? 2 : 0);
        Set(PairFeature.Speaker, subject && FrameCode(view, clause) == 2);
        var preposition = view.View.Preposition(view.View.At(at.First) ?? at.Mention);
        Set(PairFeature.PersonPreposition, TripLexicon.Prepositions.GetValueOrDefault(preposition, preposition.Length == 0 ? 0 : 31));
    }

    private void Between(SentenceScene view, Mention spot, PersonAt at)
    {
        var (from, to) = at.First < spot.FirstToken ? (at.End, spot.FirstToken) : (spot.EndToken, at.First);
        var distance = Math.Max(0, to - from);
        var bucket = distance < 3 ? distance : distance < 6 ? 3 : distance < 10 ? 4 : distance < 16 ? 5 : distance < 24 ? 6 : 7;
        Set(PairFeature.Distance, at.First < spot.FirstToken ? 7 - bucket : 7 + bucket);
        int verbs = 0, cues = 0;
        foreach (var clause in view.View.Sentence.Clauses)
        {
            if (clause.Verb is not { } verb || verb.Head < from || verb.Head >= to)
                continue;
            verbs++;
            if (TripLexicon.Verbs.TryGetValue(verb.Lemma, out var frame))
                cues = 1 + (int)frame.Frame;
        }

        Set(PairFeature.VerbsBetween, Math.Min(verbs, 4));
        Set(PairFeature.CueBetween, cues);
        Set(PairFeature.PersonBetween, Math.Min(view.Persons.Count(p => p.First >= from && p.End <= to), 3));
        Set(PairFeature.PlaceBetween, Math.Min(view.Places.Count(p => p.FirstToken >= from && p.EndToken <= to), 3));
        Set(PairFeature.NounBefore, NounBetween(view, from, to));
    }

    private static int NounBetween(SentenceScene view, int from, int to)
    {
        for (var i = to - 1; i >= from; i--)
        {
            var token = view.View.Tokens[i];
            if (token.Tag is Tag.NN or Tag.NNS && TripLexicon.Nouns.TryGetValue(token.Lemma, out var noun))
                return 1 + (int)noun;
        }

        return 0;
    }

    /// <summary>For a place carried over: how it stood in the sentence it comes from.</summary>
    private void Carried(SentenceScene view, Pair pair)
    {
        for (var i = view.View.Sentence.Index - 1; i >= 0; i--)
        {
            if (scene.Views[i] is not { } earlier || earlier.Places.FindLast(p => scene.Place(p) == pair.Place) is not { } spot)
                continue;
            var preposition = earlier.View.Preposition(spot);
            Set(PairFeature.SpotFrame, FrameCode(earlier, earlier.View.Sentence.ClauseOf[spot.FirstToken]));
            Set(PairFeature.SpotPreposition, TripLexicon.Prepositions.GetValueOrDefault(preposition, preposition.Length == 0 ? 0 : 31));
            Set(PairFeature.GoverningNoun, GoverningNoun(earlier, spot));
            Set(PairFeature.Back, Math.Min(view.View.Sentence.Index - i, 9));
            return;
        }
    }

    private static bool HasCue(string title)
    {
        foreach (var word in title.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (TripLexicon.Nouns.TryGetValue(word, out var noun) && noun is TripNoun.Trip or TripNoun.Tour or TripNoun.Arrival)
                return true;
            if (TripLexicon.Verbs.TryGetValue(Lemmatizer.Lemma(word, Tag.VBZ), out var verb) && verb.Frame is TripFrame.Go or TripFrame.Leave or TripFrame.Visit or TripFrame.Return)
                return true;
        }

        return false;
    }

    private static int Bucket(int count) => count < 6 ? count : count < 9 ? 6 : count < 14 ? 7 : 8;

    private void Set(PairFeature feature, int code) => codes[(int)feature] = (byte)code;

    private void Set(PairFeature feature, bool holds) => codes[(int)feature] = holds ? (byte)1 : (byte)0;
}
