using Motorcade.Domain.Language;
using Motorcade.Domain.Reading.Trips;

namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>Reads decisions off verbs that are measures: "blacklisted", "expelled the ambassador", "was barred from entering".</summary>
internal sealed class VerbDecisions(SentenceView view, ArticleParties article)
{
    private const double Sure = 0.75;

    private readonly PartyReader parties = new(view);

    public IEnumerable<Decision> Read(IReadOnlyList<string> carried)
    {
        for (var clause = 0; clause < view.Sentence.Clauses.Length; clause++)
        {
            var verb = view.Sentence.Clauses[clause].Verb;
            if (verb is null || !SanctionLexicon.DirectVerbs.TryGetValue(verb.Lemma, out var senses))
                continue;
            foreach (var sense in senses)
            {
                if (Read(clause, verb, sense, carried) is { } decision)
                {
                    yield return decision;
                    break;
                }
            }
        }
    }

    private Decision? Read(int clause, VerbGroup verb, DirectVerb sense, IReadOnlyList<string> carried)
    {
        var end = EndOf(clause);
        if (sense.Objects.Count > 0 && !HasObject(sense, verb, clause, end))
            return null;
        if (ActionReader.Of(view.Sentence, clause, sense.Action) is not { } action)
            return null;
        var imposers = verb.Passive ? parties.Agents(verb.Head, end) : parties.Subjects(clause);
        if (imposers.Count == 0)
            imposers = carried.Count > 0 || article.Imposer is not { } decider ? carried : [decider];
        var targets = (verb.Passive ? parties.Targets(view.Sentence.Clauses[clause].Start, verb.First) : parties.Targets(verb.Head + 1, end)).Where(t => !imposers.Contains(t) && !parties.Serves(t, imposers)).ToList();
        AddGroups(verb, clause, end, sense.Kind, targets);
        var guessed = targets.Count == 0;
        if (guessed && article.Target is { } target && !imposers.Contains(target))
            targets.Add(target);
        return imposers.Count == 0 || targets.Count == 0 ? null : new()
        {
            Imposers = imposers,
            Targets = targets,
            Measure = sense.Kind,
            Action = action,
            Date = DecisionDate.Of(view, clause),
            Guessed = guessed,
            Sentence = view.Sentence.Index,
            Cue = verb.Lemma,
            Confidence = Sure,
        };
    }

    private void AddGroups(VerbGroup verb, int clause, int end, MeasureKind kind, List<string> targets)
    {
        if (kind is MeasureKind.Diplomatic or MeasureKind.ImportBan or MeasureKind.ExportBan)
            return;
        var first = verb.Passive ? view.Sentence.Clauses[clause].Start : verb.Head + 1;
        foreach (var group in new GroupReader(view).Read(first, verb.Passive ? verb.First : end, targets.Count == 0 ? article.Target : null))
        {
            targets.Remove(group[..group.IndexOf(':', StringComparison.Ordinal)]);
            if (!targets.Contains(group))
                targets.Add(group);
        }
    }

    private int EndOf(int clause)
    {
        var end = view.Sentence.Clauses[clause].Verb!.Head + 1;
        while (end < view.Tokens.Length && (view.Sentence.ClauseOf[end] == clause || view.Sentence.Clauses[view.Sentence.ClauseOf[end]] is { Kind: ClauseKind.Participle or ClauseKind.Infinitive } child && child.Parent == clause))
            end++;
        return end;
    }

    private bool HasObject(DirectVerb sense, VerbGroup verb, int clause, int end)
    {
        var first = verb.Passive ? view.Sentence.Clauses[clause].Start : verb.Head + 1;
        for (var i = Math.Max(0, first); i < end; i++)
        {
            if (sense.Objects.Contains(view.Tokens[i].Lemma) || sense.Objects.Contains(view.Tokens[i].Lower))
                return true;
        }

        return false;
    }
}
