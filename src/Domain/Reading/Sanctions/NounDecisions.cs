using Motorcade.Domain.Language;
using Motorcade.Domain.Reading.Trips;

namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>Reads decisions off measure nouns: "announced a ban on imports of gold from Russia", "faces Western sanctions".</summary>
internal sealed class NounDecisions(SentenceView view, ArticleParties article)
{
    private const double Sure = 0.8;
    private const double Loose = 0.6;

    private readonly PartyReader parties = new(view);

    /// <param name="carried">Imposers of the decision before, for a sentence that goes on with it.</param>
    public IEnumerable<Decision> Read(IReadOnlyList<string> carried)
    {
        foreach (var measure in new MeasureNounReader(view).Read())
        {
            if (Read(measure, carried) is { } decision)
                yield return decision;
        }
    }

    private Decision? Read(MeasureNoun measure, IReadOnlyList<string> carried)
    {
        var clause = view.Sentence.ClauseOf[measure.Head];
        var verb = view.Sentence.Clauses[clause].Verb;
        var participle = Participle(measure);
        var known = verb is not null && SanctionLexicon.Verbs.TryGetValue(verb.Lemma, out var action) ? action : (MeasureAction?)null;
        var does = known is null ? (MeasureAction?)MeasureAction.InForce : ActionReader.Of(view.Sentence, clause, known.Value);
        if (does is null)
            return null;
        var adjectives = parties.Adjectives(measure.First, measure.Head);
        var agents = participle is { } by ? parties.Agents(by, view.Tokens.Length) : verb is { Passive: true } ? parties.Agents(verb.Head, view.Tokens.Length) : [];
        var subjects = does != MeasureAction.InForce && participle is null ? parties.Subjects(clause) : [];
        var targets = parties.Aimed(measure.Head, participle ?? measure.End).ToList();
        var imposers = agents.Count > 0 ? agents : subjects.Count > 0 && known is not null ? subjects : adjectives;
        if (targets.Count == 0 && verb is not null && (does == MeasureAction.InForce || verb.Passive))
            targets.AddRange(parties.Targets(view.Sentence.Clauses[clause].Start, verb.First));
        if (imposers.Count == 0 && known is not null && does != MeasureAction.InForce)
            imposers = carried;
        if (imposers.Count == 0 && article.Imposer is { } decider)
            imposers = [decider];
        targets.RemoveAll(t => imposers.Contains(t) || parties.Serves(t, imposers));
        AddGroups(measure, targets);
        var guessed = targets.Count == 0;
        if (guessed && article.Target is { } target && !imposers.Contains(target))
            targets.Add(target);
        return imposers.Count == 0 || targets.Count == 0 ? null : new()
        {
            Imposers = imposers,
            Targets = targets,
            Measure = measure.Kind,
            Goods = measure.Goods,
            Action = participle is not null && known is null ? MeasureAction.InForce : does.Value,
            Date = does == MeasureAction.InForce ? null : DecisionDate.Of(view, clause),
            Guessed = guessed,
            Sentence = view.Sentence.Index,
            Cue = view.Tokens[measure.Head].Lower,
            Confidence = known is not null && agents.Count + subjects.Count > 0 ? Sure : Loose,
        };
    }

    /// <summary>A group takes the place of its country: "sanctions on Iranian banks" leave Iran itself alone.</summary>
    private void AddGroups(MeasureNoun measure, List<string> targets)
    {
        if (measure.Kind is not (MeasureKind.General or MeasureKind.Designation or MeasureKind.AssetFreeze or MeasureKind.TravelBan))
            return;
        foreach (var group in new GroupReader(view).Read(measure.Head + 1, measure.End, targets.Count == 0 ? article.Target : null))
        {
            targets.Remove(group[..group.IndexOf(':', StringComparison.Ordinal)]);
            if (!targets.Contains(group))
                targets.Add(group);
        }
    }

    /// <summary>"sanctions imposed by the West": the participle right behind the measure.</summary>
    private int? Participle(MeasureNoun measure)
    {
        for (var i = measure.Head + 1; i < Math.Min(measure.Head + 8, view.Tokens.Length); i++)
        {
            if (view.Tokens[i].Tag is Tag.VBN or Tag.VBD && SanctionLexicon.Verbs.ContainsKey(view.Tokens[i].Lemma) && view.Sentence.Clauses[view.Sentence.ClauseOf[i]].Kind == ClauseKind.Participle)
                return i;
        }

        return null;
    }
}
