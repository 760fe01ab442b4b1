using Motorcade.Domain.Language;
using Motorcade.Domain.Reading.Trips;

namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>What the verbs above a deciding word say was done: a first guess that the trees weigh.</summary>
internal static class ActionGuess
{
    private const int FarthestRelief = 12;
    private const int Hops = 4;

    /// <summary>0 without a guess, else the action's number and one.</summary>
    public static int Of(SentenceView view, Hint hint)
    {
        var clause = view.Sentence.ClauseOf[hint.Decider];
        for (var hop = 0; clause >= 0 && hop < Hops; hop++)
        {
            var now = view.Sentence.Clauses[clause];
            if (now.Verb is { } verb && OfVerb(verb, now.Kind) is { } found)
                return 1 + (int)found;
            clause = now.Parent;
        }

        return 0;
    }

    private static MeasureAction? OfVerb(VerbGroup verb, ClauseKind kind)
    {
        var known = SanctionLexicon.Verbs.TryGetValue(verb.Lemma, out var action);
        if (kind == ClauseKind.Conditional || verb.Modality == Modality.Possible)
            return MeasureAction.Threatened;
        if (verb.Modality == Modality.Obligation)
            return MeasureAction.CalledFor;
        if (known && action is not (MeasureAction.Imposed or MeasureAction.Announced))
            return action;
        if (verb.Tense == Tense.Future || verb.Modality is Modality.Intended or Modality.Would)
            return MeasureAction.Announced;
        return known ? action : null;
    }

    /// <summary>The nearest word that lifts, eases or extends: its class and how near it is; 0 without one.</summary>
    public static int Relief(SentenceView view, Hint hint)
    {
        var (best, least) = (Operator.None, FarthestRelief + 1);
        for (var i = 0; i < view.Tokens.Length; i++)
        {
            var found = HintFinder.OperatorAt(view, i);
            if (found is not (Operator.Lift or Operator.Ease or Operator.Extend))
                continue;
            var far = Math.Min(Math.Abs(i - hint.Decider), Math.Abs(i - hint.Anchor));
            if (far < least)
                (best, least) = (found, far);
        }

        return best == Operator.None ? 0 : 1 + (((int)best - (int)Operator.Lift) * 4) + (least == 0 ? 0 : least < 4 ? 1 : least < 8
            ? 2 : 3);
    }

    /// <summary>Whether a sentence lifts (1), eases (2) or extends (3) something.</summary>
    public static int Relief(SentenceView view)
    {
        for (var i = 0; i < view.Tokens.Length; i++)
        {
            if (HintFinder.OperatorAt(view, i) is Operator.Lift or Operator.Ease or Operator.Extend)
                return 1 + (int)HintFinder.OperatorAt(view, i) - (int)Operator.Lift;
        }

        return 0;
    }
}
