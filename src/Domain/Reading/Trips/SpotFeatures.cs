using Motorcade.Domain.Language;
using Motorcade.Domain.Reading.Mentions;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>Codes what a sentence says of a place in it.</summary>
internal sealed class SpotFeatures(ArticleScene scene)
{
    private byte[] codes = [];

    public void Fill(SentenceScene view, Spot spot)
    {
        codes = spot.Evidence.Codes;
        spot.Evidence.Words = view.Words.OfSpot(spot.Mention);
        Article(view, spot);
        Clause(view, spot.Mention);
        Place(view, spot);
        People(view, spot);
        Sentence(view, spot.Mention);
    }

    private void Article(SentenceScene view, Spot spot)
    {
        Set(SpotFeature.PlaceCount, FeatureCodes.Bucket(spot.Place.Count));
        Set(SpotFeature.PlaceRank, Math.Min(spot.Place.Rank, 9));
        Set(SpotFeature.PlaceInTitle, spot.Place.InTitle ? 1 : 0);
        Set(SpotFeature.PlaceInDateline, spot.Place.InDateline ? 1 : 0);
        Set(SpotFeature.ArticleCues, FeatureCodes.Cues(scene));
        Set(SpotFeature.TitleCue, scene.TitleCue ? 1 : 0);
        Set(SpotFeature.HomeOfMain, FeatureCodes.Home(scene.Persons.Count == 0 ? "" : scene.Persons[0].Best.Country, spot.Place.Best.Country));
        Set(SpotFeature.CuesBefore, Math.Min(scene.Cues(view.View.Sentence.Index - 1), 3));
        Set(SpotFeature.CuesBehind, Math.Min(scene.Cues(view.View.Sentence.Index + 1), 3));
    }

    private void Clause(SentenceScene view, Mention spot)
    {
        var clause = view.View.Sentence.ClauseOf[spot.FirstToken];
        var now = view.View.Sentence.Clauses[clause];
        Set(SpotFeature.Frame, FeatureCodes.Frame(view, clause));
        Set(SpotFeature.VerbClass, FeatureCodes.VerbClass(view, clause));
        Set(SpotFeature.ParentClass, FeatureCodes.VerbClass(view, now.Parent));
        Set(SpotFeature.NounClass, FeatureCodes.NounClass(view, spot.FirstToken));
        Set(SpotFeature.ClauseKind, (int)now.Kind);
        Set(SpotFeature.ParentFrame, now.Parent >= 0 ? FeatureCodes.Frame(view, now.Parent) : 0);
        Set(SpotFeature.DateInClause, view.DateIn(clause) is null ? 0 : 1);
        Set(SpotFeature.Tense, FeatureCodes.Tense(now.Verb));
        Set(SpotFeature.Aspect, FeatureCodes.Aspect(now.Verb));
        Set(SpotFeature.Modality, now.Verb is null ? 0 : (int)now.Verb.Modality);
    }

    private void Place(SentenceScene view, Spot spot)
    {
        var (mention, tokens) = (spot.Mention, view.View.Tokens);
        Set(SpotFeature.Preposition, FeatureCodes.Preposition(view.View.Preposition(mention)));
        Set(SpotFeature.PlaceKind, FeatureCodes.PlaceKind(scene.Context, mention));
        Set(SpotFeature.PlaceForm, (int)mention.Form);
        Set(SpotFeature.GoverningNoun, FeatureCodes.GoverningNoun(view, mention));
        Set(SpotFeature.Metonym, mention.Metonym ? 1 : 0);
        Set(SpotFeature.First, mention.FirstToken <= 2 ? 1 : 0);
        Set(SpotFeature.NextWord, mention.EndToken < tokens.Length ? (int)tokens[mention.EndToken].Tag : (int)Tag.Stop);
        Set(SpotFeature.Redundant, FeatureCodes.Redundant(view, mention));
        Set(SpotFeature.Joined, FeatureCodes.Joined(view, mention));
    }

    private void People(SentenceScene view, Spot spot)
    {
        var clause = view.View.Sentence.ClauseOf[spot.Mention.FirstToken];
        var subjects = view.Subjects(clause);
        Set(SpotFeature.SubjectHere, subjects.Count == 0 ? 0 : 1 + (int)subjects[0].Form);
        Set(SpotFeature.SubjectHome, subjects.Count == 0 ? 3 : FeatureCodes.Home(subjects[0].Country, spot.Place.Best.Country));
        int hosts = 0, strangers = 0;
        foreach (var person in view.Persons)
        {
            if (person.Mention.Country == spot.Place.Best.Country)
                hosts++;
            else if (person.Mention.Country.Length > 0)
                strangers++;
        }

        Set(SpotFeature.PersonsHere, Math.Min(view.Persons.Count, 6));
        Set(SpotFeature.HostsHere, Math.Min(hosts, 3));
        Set(SpotFeature.StrangersHere, Math.Min(strangers, 3));
    }

    private void Sentence(SentenceScene view, Mention spot)
    {
        Set(SpotFeature.TripVerbs, Math.Min(view.TripVerbs, 3));
        Set(SpotFeature.TripNouns, Math.Min(view.TripNouns, 3));
        Set(SpotFeature.Events, Math.Min(view.Events, 2));
        Set(SpotFeature.Meetings, Math.Min(view.Meetings, 2));
        Set(SpotFeature.Virtual, view.IsVirtual ? 1 : 0);
        Set(SpotFeature.Dates, Math.Min(view.View.Dates.Count, 3));
        Set(SpotFeature.PlacesHere, Math.Min(view.Places.Count, 6));
        Set(SpotFeature.Heading, (int)view.View.Sentence.Kind);
        Set(SpotFeature.SentenceIndex, Math.Min(view.View.Sentence.Index, 12));
        Set(SpotFeature.Quoted, view.View.Sentence.Quoted[spot.FirstToken] ? 1 : 0);
        Set(SpotFeature.ListItem, view.IsItem ? 1 : 0);
        Set(SpotFeature.Companion, view.IsShared ? 1 : 0);
    }

    private void Set(SpotFeature feature, int code) => codes[(int)feature] = (byte)code;
}
