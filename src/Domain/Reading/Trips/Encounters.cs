
namespace Motorcade.Domain.Reading.Trips;

/// <summary>Gives each stop those met there and the event attended.</summary>
internal sealed class Encounters(ArticleScene scene)
{
    /// <summary>How many sentences a meeting may stand behind the stop it belongs to.</summary>
    private const int Near = 4;

    public void Note(IReadOnlyList<Stop> stops)
    {
        foreach (var view in scene.Views)
        {
            if (view is null || view.IsVirtual)
                continue;
            for (var clause = 0; clause < view.View.Sentence.Clauses.Length; clause++)
                Meetings(view, clause, stops);
        }

        foreach (var stop in stops)
            stop.Event = Event(stop);
    }

    public static PersonRef Ref(Entity person) => new(person.Best.Name, person.Best.EntityId);

    private void Meetings(SentenceScene view, int clause, IReadOnlyList<Stop> stops)
    {
        if (view.View.Sentence.Clauses[clause].Verb is not { } verb)
            return;
        var meets = view.FrameOf(clause) is { Frame: TripFrame.Meet or TripFrame.Receive } || view.HasMeetingNoun(clause);
        if (!meets || (verb.Negated && verb.Tense == Language.Tense.Past))
            return;
        var sides = view.Subjects(clause).SelectMany(view.View.Each).Select(scene.Find).OfType<Entity>().ToList();
        var others = view.Objects(clause).Concat(view.With(clause)).SelectMany(view.View.Each).Select(scene.Find).OfType<Entity>().Where(o => !sides.Contains(o)).ToList();
        foreach (var one in sides)
        {
            foreach (var other in others)
            {
                Meet(stops, view.View.Sentence.Index, one, other);
                Meet(stops, view.View.Sentence.Index, other, one);
            }
        }
    }

    private static void Meet(IReadOnlyList<Stop> stops, int sentence, Entity who, Entity whom)
    {
        Stop? best = null;
        var nearest = int.MaxValue;
        foreach (var stop in stops)
        {
            if (stop.Person != who)
                continue;
            foreach (var pair in stop.Pairs)
            {
                var named = pair.Sentence == sentence && pair.Spot is not null ? 1 : 0;
                var away = Math.Abs(sentence - pair.Sentence) + (pair.Sentence > sentence ? 1 : 0) - named
                    + (whom.Best.Country.Length > 0 && whom.Best.Country != stop.Place.Best.Country ? 1 : 0);
                if (away <= Near && away < nearest)
                    (best, nearest) = (stop, away);
            }
        }

        if (best is not null && !best.Meets.Exists(m => m.Name == whom.Best.Name))
            best.Meets.Add(Ref(whom));
    }

    private string? Event(Stop stop)
    {
        foreach (var pair in stop.Pairs.Take(2))
        {
            var view = scene.Views[pair.Sentence]!;
            var clause = view.View.Sentence.ClauseOf[pair.Point];
            if (EventNames.Find(view.View, clause, 0) is { } noun)
                return EventNames.Name(view.View, noun);
        }

        return null;
    }
}
