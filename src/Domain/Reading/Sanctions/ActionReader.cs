using Motorcade.Domain.Language;

namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>What is done with a measure, as its verb's tense, modality and negation make it.</summary>
internal static class ActionReader
{
    /// <summary>The action; null when the verb says that nothing was decided.</summary>
    public static MeasureAction? Of(Sentence sentence, int clause, MeasureAction action)
    {
        var verb = sentence.Clauses[clause].Verb!;
        var kind = sentence.Clauses[clause].Kind;
        if (action is MeasureAction.InForce)
            return action;
        if (verb.Negated)
            return null;
        if (action is MeasureAction.Threatened or MeasureAction.CalledFor)
            return action;
        var asked = kind is ClauseKind.Infinitive or ClauseKind.Reported && Parent(sentence, clause) is { } parent && SanctionLexicon.Verbs.TryGetValue(parent.Lemma, out var above)
            && above is MeasureAction.Threatened or MeasureAction.CalledFor;
        if (asked)
            return SanctionLexicon.Verbs[Parent(sentence, clause)!.Lemma];
        if (kind == ClauseKind.Conditional || verb.Modality is Modality.Possible)
            return action is MeasureAction.Lifted or MeasureAction.Eased ? null : MeasureAction.Threatened;
        if (verb.Modality == Modality.Obligation)
            return MeasureAction.CalledFor;
        return action is MeasureAction.Imposed && (verb.Tense == Tense.Future || kind == ClauseKind.Infinitive && verb.Tense == Tense.None) ? MeasureAction.Announced : action;
    }

    private static VerbGroup? Parent(Sentence sentence, int clause)
    {
        var parent = sentence.Clauses[clause].Parent;
        return parent < 0 ? null : sentence.Clauses[parent].Verb;
    }
}
