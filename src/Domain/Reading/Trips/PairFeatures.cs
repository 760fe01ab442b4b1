using Motorcade.Domain.Language;
using Motorcade.Domain.Reading.Mentions;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>Codes what the article says of a pair, for the trees that judge it.</summary>
internal sealed class PairFeatures(ArticleScene scene)
{
    private byte[] codes = [];

    public void Fill(SentenceScene view, Pair pair)
    {
        codes = pair.Features;
        pair.Evidence.Words = view.Words.OfPair(pair);
        Article(pair);
        Links(view, pair);
        Odds(view, pair);
        Sentence(view, pair);
        Clause(view, view.View.Sentence.ClauseOf[pair.Point]);
        if (pair.Spot is { } spot)
            Spot(view, spot.Mention);
        if (pair.Actor is { } actor)
            Person(view, actor.At);
        if (pair is { Spot: { } here, Actor: { } who })
            Between(view, here.Mention, who.At);
        else
            Set(PairFeature.Distance, 15);
        if (pair.Spot is null)
            Carried(view, pair);
    }

    /// <summary>How somebody hangs on another who goes to the place.</summary>
    public void FillLeader(SentenceScene view, Pair pair, Pair leading, Actor leader)
    {
        codes = pair.Features;
        var at = pair.Actor!.At;
        Set(PairFeature.LeaderOdds, leading.Evidence.Odds);
        Set(PairFeature.LeaderCountry, FeatureCodes.Home(leader.At.Mention.Country, at.Mention.Country));
        var (one, other) = at.First <= leader.At.First ? (at.Mention, leader.At.Mention) : (leader.At.Mention, at.Mention);
        var tie = at.First == leader.At.First ? 1 : view.View.IsJoined(other, one) ? 2 : 3;
        Set(PairFeature.LeaderTie, (tie * 8) + Math.Min(ActorFeatures.Role(view, leader.At), 7));
        Set(PairFeature.Distance, Math.Clamp((at.First - leader.At.First) / 4, -7, 7) + 7);
    }

    private void Article(Pair pair)
    {
        Set(PairFeature.PersonRank, Math.Min(pair.Person.Rank, 9));
        Set(PairFeature.PersonCount, FeatureCodes.Bucket(pair.Person.Count));
        Set(PairFeature.PersonInTitle, pair.Person.InTitle);
        Set(PairFeature.PlaceCount, FeatureCodes.Bucket(pair.Place.Count));
        Set(PairFeature.PlaceRank, Math.Min(pair.Place.Rank, 9));
        Set(PairFeature.PlaceInTitle, pair.Place.InTitle);
        Set(PairFeature.PlaceInDateline, pair.Place.InDateline);
        Set(PairFeature.ArticleCues, FeatureCodes.Cues(scene));
        Set(PairFeature.TitleCue, scene.TitleCue);
        Set(PairFeature.SentenceIndex, Math.Min(pair.Sentence, 12));
        Set(PairFeature.HomeOfMain, FeatureCodes.Home(scene.Persons[0].Best.Country, pair.Place.Best.Country));
    }

    private void Links(SentenceScene view, Pair pair)
    {
        var (person, place) = (pair.Actor?.At.Mention ?? pair.Person.Best, pair.Place.Best);
        Set(PairFeature.PersonLink, (int)pair.PersonLink);
        Set(PairFeature.PlaceLink, (int)pair.PlaceLink);
        var kind = FeatureCodes.PlaceKind(scene.Context, place);
        Set(PairFeature.PlaceKind, kind);
        var home = FeatureCodes.Home(person.Country, place.Country);
        Set(PairFeature.Home, home);
        Set(PairFeature.HomeSeat, home == 1 && kind is 0 or 2);
        Set(PairFeature.PersonKnown, (person.EntityId.Length > 0 ? 1 : 0) + (person.Official ? 2 : 0) + (person.Kind == EntityKind.Office ? 4 : 0));
        Set(PairFeature.PersonForm, pair.Actor is null ? 9 : (int)person.Form + (pair.Actor.At.Group ? 4 : 0));
        foreach (var other in view.Actors)
        {
            if (other.At.Mention.Country == place.Country && other.Person != pair.Person)
                Set(PairFeature.HostHere, 1);
        }
    }

    /// <summary>What was made of the place and of the person by themselves, here and elsewhere, and of their rivals.</summary>
    private void Odds(SentenceScene view, Pair pair)
    {
        Set(PairFeature.SpotOdds, pair.Spot?.Evidence.Odds ?? 50);
        Set(PairFeature.ActorOdds, pair.Actor?.Evidence.Odds ?? 50);
        Set(PairFeature.PlaceOdds, Learning.Evidence.Code(pair.Place.Likely));
        Set(PairFeature.PersonOdds, Learning.Evidence.Code(pair.Person.Likely));
        int rival = 0, other = 0;
        foreach (var actor in view.Actors)
        {
            if (actor.Person != pair.Person && (actor.At.Mention.Country != pair.Place.Best.Country || actor.At.Mention.Country.Length == 0))
                rival = Math.Max(rival, actor.Evidence.Odds);
        }

        foreach (var spot in view.Spots)
        {
            if (spot.Place.Best.Country != pair.Place.Best.Country)
                other = Math.Max(other, spot.Evidence.Odds);
        }

        Set(PairFeature.RivalActor, rival);
        Set(PairFeature.RivalSpot, other);
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
        Set(PairFeature.Quoted, view.View.Sentence.Quoted[pair.Point]);
    }

    private void Clause(SentenceScene view, int clause)
    {
        var now = view.View.Sentence.Clauses[clause];
        Set(PairFeature.Frame, FeatureCodes.Frame(view, clause));
        Set(PairFeature.VerbClass, FeatureCodes.VerbClass(view, clause));
        Set(PairFeature.ParentClass, FeatureCodes.VerbClass(view, now.Parent));
        Set(PairFeature.ClauseKind, (int)now.Kind);
        Set(PairFeature.DateInClause, view.DateIn(clause) is not null);
        Set(PairFeature.Tense, FeatureCodes.Tense(now.Verb));
        Set(PairFeature.Aspect, FeatureCodes.Aspect(now.Verb));
        Set(PairFeature.Modality, now.Verb is null ? 0 : (int)now.Verb.Modality);
    }

    private void Spot(SentenceScene view, Mention spot)
    {
        var tokens = view.View.Tokens;
        Set(PairFeature.Preposition, FeatureCodes.Preposition(view.View.Preposition(spot)));
        Set(PairFeature.GoverningNoun, FeatureCodes.GoverningNoun(view, spot));
        Set(PairFeature.NounClass, FeatureCodes.NounClass(view, spot.FirstToken));
        Set(PairFeature.Metonym, spot.Metonym);
        Set(PairFeature.PlaceFirst, spot.FirstToken <= 2);
        Set(PairFeature.NextWord, spot.EndToken < tokens.Length ? (int)tokens[spot.EndToken].Tag : (int)Tag.Stop);
        Set(PairFeature.Redundant, FeatureCodes.Redundant(view, spot));
        Set(PairFeature.Joined, FeatureCodes.Joined(view, spot));
    }

    private void Person(SentenceScene view, PersonAt at)
    {
        var frame = FeatureCodes.Frame(view, view.View.Sentence.ClauseOf[at.First]);
        var role = ActorFeatures.Role(view, at);
        Set(PairFeature.PersonFrame, frame);
        Set(PairFeature.PersonVerbClass, FeatureCodes.VerbClass(view, view.View.Sentence.ClauseOf[at.First]));
        Set(PairFeature.PersonRole, role);
        Set(PairFeature.Speaker, role == 1 && frame == 2);
        Set(PairFeature.PersonPreposition, FeatureCodes.Preposition(view.View.Preposition(view.View.At(at.First) ?? at.Mention)));
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

        int persons = 0, places = 0;
        foreach (var person in view.Persons)
            persons += person.First >= from && person.End <= to ? 1 : 0;
        foreach (var place in view.Places)
            places += place.FirstToken >= from && place.EndToken <= to ? 1 : 0;
        Set(PairFeature.VerbsBetween, Math.Min(verbs, 4));
        Set(PairFeature.CueBetween, cues);
        Set(PairFeature.PersonBetween, Math.Min(persons, 3));
        Set(PairFeature.PlaceBetween, Math.Min(places, 3));
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
            if (scene.Views[i] is not { } earlier || earlier.Spots.FindLast(p => p.Place == pair.Place) is not { } spot)
                continue;
            Set(PairFeature.SpotFrame, FeatureCodes.Frame(earlier, earlier.View.Sentence.ClauseOf[spot.Mention.FirstToken]));
            Set(PairFeature.SpotPreposition, FeatureCodes.Preposition(earlier.View.Preposition(spot.Mention)));
            Set(PairFeature.GoverningNoun, FeatureCodes.GoverningNoun(earlier, spot.Mention));
            Set(PairFeature.Back, Math.Min(view.View.Sentence.Index - i, 9));
            Set(PairFeature.SpotOdds, 51 + spot.Evidence.Odds);
            return;
        }
    }

    private void Set(PairFeature feature, int code) => codes[(int)feature] = (byte)code;

    private void Set(PairFeature feature, bool holds) => codes[(int)feature] = holds ? (byte)1 : (byte)0;
}
