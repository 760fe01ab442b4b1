using Motorcade.Domain.Language;
using Motorcade.Domain.Reading.Trips;

namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>Finds all places that may tell of a decision: a deciding word with something it may bear on.</summary>
internal sealed class HintFinder(SanctionScene scene)
{
    private const int Farthest = 22;
    private static readonly int Kinds = Enum.GetValues<MeasureKind>().Length;

    private readonly List<Hint> found = [];

    public List<Hint> Find()
    {
        foreach (var view in scene.Views)
        {
            if (view is not null)
                Read(view);
        }

        return found;
    }

    private void Read(SentenceView view)
    {
        var deciders = new List<(int Token, Operator Class)>();
        for (var i = 0; i < view.Tokens.Length; i++)
        {
            if (OperatorAt(view, i) is var decider && decider != Operator.None)
                deciders.Add((i, decider));
        }

        if (deciders.Count == 0)
            return;
        Bearing(view, deciders);
        General(view, deciders);
    }

    /// <summary>Whether a token decides, and how.</summary>
    public static Operator OperatorAt(SentenceView view, int token)
    {
        var now = view.Tokens[token];
        if (now.Tag == Tag.MD || now.Lower is "longer" or "allowed" or "permitted")
            return IsDenied(view, token) ? Operator.Denial : Operator.None;
        return SanctionLexicon.Operators.TryGetValue(now.Lower, out var found) || SanctionLexicon.Operators.TryGetValue(now.Lemma,
            out found)
            ? found : Operator.None;
    }

    private static bool IsDenied(SentenceView view, int token)
    {
        for (var i = Math.Max(0, token - 12); i < Math.Min(view.Tokens.Length, token + 4); i++)
        {
            if (view.Tokens[i].Lower is "not" or "no" or "never" or "neither" or "nor" or "n't" or "without" or "only" or "nobody"
                or "none" or "cannot")
                return true;
        }

        return false;
    }

    private void Bearing(SentenceView view, List<(int Token, Operator Class)> deciders)
    {
        var best = new (int Anchor, int Decider, Operator Class, int Far)[Kinds];
        Array.Fill(best, (-1, -1, Operator.None, int.MaxValue));
        for (var i = 0; i < view.Tokens.Length; i++)
        {
            if (!SanctionLexicon.Objects.TryGetValue(view.Tokens[i].Lemma, out var kinds)
                && !SanctionLexicon.Objects.TryGetValue(view.Tokens[i].Lower, out kinds))
                continue;
            foreach (var (token, decider) in deciders)
            {
                var far = Math.Abs(token - i);
                if (far > Farthest)
                    continue;
                far += decider is Operator.Measure or Operator.Sanction ? 8 : 0;
                foreach (var kind in kinds)
                {
                    if (kind != MeasureKind.Designation && far < best[(int)kind].Far)
                        best[(int)kind] = (i, token, decider, far);
                }
            }
        }

        for (var kind = 0; kind < Kinds; kind++)
        {
            if (best[kind].Anchor >= 0)
                Add(view, (MeasureKind)kind, best[kind].Anchor, best[kind].Decider, best[kind].Class);
        }
    }

    /// <summary>Measures whose kind the words do not tell.</summary>
    private void General(SentenceView view, List<(int Token, Operator Class)> deciders)
    {
        var last = (Token: -1, Clause: -1);
        foreach (var wanted in Wanted)
        {
            foreach (var (token, decider) in deciders)
            {
                if (decider != wanted)
                    continue;
                var clause = view.Sentence.ClauseOf[token];
                if (last.Token >= 0)
                    continue;
                last = (token, clause);
                Add(view, MeasureKind.General, token, token, decider);
            }
        }
    }

    private static readonly Operator[] Wanted = [Operator.Sanction, Operator.List, Operator.Ban, Operator.Measure, Operator.Ease,
        Operator.Lift, Operator.Extend];

    private void Add(SentenceView view, MeasureKind kind, int anchor, int decider, Operator found)
    {
        this.found.Add(new() { Sentence = view.Sentence.Index, Kind = kind, Anchor = anchor, Decider = decider, Operator = found });
    }
}
