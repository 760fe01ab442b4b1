using Motorcade.Domain.Language;
using Motorcade.Domain.Reading.Mentions;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>Codes what a sentence says of a person in it; the places of the article have been judged before.</summary>
internal sealed class ActorFeatures(ArticleScene scene)
{
    private byte[] codes = [];

    public void Fill(SentenceScene view, Actor actor)
    {
        codes = actor.Evidence.Codes;
        var at = actor.At;
        var role = Role(view, at);
        actor.Evidence.Words = view.Words.OfActor(at, (uint)role);
        Set(ActorFeature.Role, role);
        Clause(view, at, role);
        Person(view, actor);
        Around(view, actor);
        Sentence(view, at);
        Article();
    }

    /// <summary>1 subject, 2 object, 3 possessor, 4 agent, 5 companion, 0 none of these.</summary>
    public static int Role(SentenceScene view, PersonAt at)
    {
        var clause = view.View.Sentence.ClauseOf[at.First];
        if (IsPossessor(view, at))
            return 3;
        if (Holds(view.Subjects(clause), at))
            return 1;
        if (Holds(view.Objects(clause), at))
            return 2;
        return view.View.Preposition(view.View.At(at.First) ?? at.Mention) switch
        {
            "by" => 4,
            "with" or "alongside" => 5,
            _ => 0,
        };
    }

    private static bool IsPossessor(SentenceScene view, PersonAt at)
    {
        var tokens = view.View.Tokens;
        return (at.End < tokens.Length && tokens[at.End].Tag == Tag.POS) || tokens[at.End - 1].Tag is Tag.POS or Tag.PRPS;
    }

    private static bool Holds(IReadOnlyList<Mention> mentions, PersonAt at)
    {
        foreach (var mention in mentions)
        {
            if (mention.FirstToken == at.First)
                return true;
        }

        return false;
    }

    private void Clause(SentenceScene view, PersonAt at, int role)
    {
        var clause = view.View.Sentence.ClauseOf[at.First];
        var now = view.View.Sentence.Clauses[clause];
        var frame = FeatureCodes.Frame(view, clause);
        Set(ActorFeature.Frame, frame);
        Set(ActorFeature.Speaker, role == 1 && frame == 2 ? 1 : 0);
        Set(ActorFeature.VerbClass, FeatureCodes.VerbClass(view, clause));
        Set(ActorFeature.ParentClass, FeatureCodes.VerbClass(view, now.Parent));
        Set(ActorFeature.NounClass, FeatureCodes.NounClass(view, at.First));
        Set(ActorFeature.ClauseKind, (int)now.Kind);
        Set(ActorFeature.ParentFrame, now.Parent >= 0 ? FeatureCodes.Frame(view, now.Parent) : 0);
        for (var i = 0; i < view.View.Sentence.Clauses.Length; i++)
        {
            if (view.View.Sentence.Clauses[i].Parent == clause)
                Set(ActorFeature.ChildFrame, FeatureCodes.Frame(view, i));
        }

        Set(ActorFeature.Tense, FeatureCodes.Tense(now.Verb));
        Set(ActorFeature.Aspect, FeatureCodes.Aspect(now.Verb));
        Set(ActorFeature.Modality, now.Verb is null ? 0 : (int)now.Verb.Modality);
        Set(ActorFeature.DateInClause, view.DateIn(clause) is null ? 0 : 1);
        if (role != 3)
            return;
        var tokens = view.View.Tokens;
        for (var i = at.End; i < Math.Min(at.End + 6, tokens.Length); i++)
        {
            if (tokens[i].Tag is Tag.NN or Tag.NNS)
                Set(ActorFeature.PossessedNoun, FeatureCodes.NounCode(tokens[i]));
        }
    }

    private void Person(SentenceScene view, Actor actor)
    {
        var mention = actor.At.Mention;
        Set(ActorFeature.Preposition, FeatureCodes.Preposition(view.View.Preposition(view.View.At(actor.At.First) ?? mention)));
        Set(ActorFeature.Known, (mention.EntityId.Length > 0 ? 1 : 0) + (mention.Official ? 2 : 0) + (mention.Kind == EntityKind.Office ? 4 : 0));
        Set(ActorFeature.Form, (int)mention.Form);
        Set(ActorFeature.Group, actor.At.Group ? 1 : 0);
        Set(ActorFeature.Rank, Math.Min(actor.Person.Rank, 9));
        Set(ActorFeature.PersonCount, FeatureCodes.Bucket(actor.Person.Count));
        Set(ActorFeature.InTitle, actor.Person.InTitle ? 1 : 0);
        Set(ActorFeature.MainCountry, FeatureCodes.Home(scene.Persons[0].Best.Country, mention.Country));
    }

    private void Around(SentenceScene view, Actor actor)
    {
        int home = 0, abroad = 0, best = 0;
        foreach (var spot in view.Spots)
        {
            if (spot.Mention.Country == actor.At.Mention.Country)
                home++;
            else
                abroad++;
            if (spot.Mention.Country != actor.At.Mention.Country)
                best = Math.Max(best, spot.Evidence.Odds);
        }

        Set(ActorFeature.PlacesHere, Math.Min(view.Places.Count, 6));
        Set(ActorFeature.HomeHere, Math.Min(home, 3));
        Set(ActorFeature.AbroadHere, Math.Min(abroad, 4));
        Set(ActorFeature.BestSpot, best);
        Set(ActorFeature.SpotBefore, scene.BestSpot(view.View.Sentence.Index - 1));
        var strangers = 0;
        foreach (var other in view.Persons)
            strangers += other.Mention.Country != actor.At.Mention.Country ? 1 : 0;
        Set(ActorFeature.PersonsHere, Math.Min(view.Persons.Count, 6));
        Set(ActorFeature.StrangersHere, Math.Min(strangers, 3));
    }

    private void Sentence(SentenceScene view, PersonAt at)
    {
        Set(ActorFeature.TripVerbs, Math.Min(view.TripVerbs, 3));
        Set(ActorFeature.TripNouns, Math.Min(view.TripNouns, 3));
        Set(ActorFeature.Events, Math.Min(view.Events, 2));
        Set(ActorFeature.Meetings, Math.Min(view.Meetings, 2));
        Set(ActorFeature.Virtual, view.IsVirtual ? 1 : 0);
        Set(ActorFeature.There, view.PointsBack ? 1 : 0);
        Set(ActorFeature.Companion, view.IsShared ? 1 : 0);
        Set(ActorFeature.Heading, (int)view.View.Sentence.Kind);
        Set(ActorFeature.SentenceIndex, Math.Min(view.View.Sentence.Index, 12));
        Set(ActorFeature.Quoted, view.View.Sentence.Quoted[at.First] ? 1 : 0);
        Set(ActorFeature.ListItem, view.IsItem ? 1 : 0);
    }

    private void Article()
    {
        Set(ActorFeature.ArticleCues, FeatureCodes.Cues(scene));
        Set(ActorFeature.TitleCue, scene.TitleCue ? 1 : 0);
    }

    private void Set(ActorFeature feature, int code) => codes[(int)feature] = (byte)code;
}
