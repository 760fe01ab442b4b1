using Motorcade.Domain.Language;
using Motorcade.Domain.Reading.Trips;

namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>Tells how a party stands to the word that decides.</summary>
internal sealed class RoleLinks(SanctionScene scene, int[] units)
{
    private const int Apart = 1000;

    /// <param name="hint">The decision.</param>
    /// <param name="at">Where the party stands.</param>
    /// <param name="chain">How many parties stand before it in the same enumeration.</param>
    /// <param name="first">Tells the enumeration from others.</param>
    public RoleLink Of(Hint hint, PartyAt at, out int chain, out int first)
    {
        var view = scene.Views[at.Sentence]!;
        var head = ChainHead(view, at, out chain);
        first = scene.Heads[at.Sentence] is >= 0 and var list && IsFirst(at) ? (list * Apart) + Apart - 1
            : (at.Sentence * Apart) + head.First;
        return at.Sentence == hint.Sentence ? Here(view, hint, head) : There(view, hint, head);
    }

    private bool IsFirst(PartyAt at)
    {
        foreach (var (_, other) in scene.PartiesOf[at.Sentence]!)
        {
            if (other.First < at.First)
                return false;
        }

        return true;
    }

    /// <summary>The first of several that are joined by commas and "and".</summary>
    private PartyAt ChainHead(SentenceView view, PartyAt at, out int chain)
    {
        chain = 0;
        for (var moved = true; moved;)
        {
            moved = false;
            var before = at.First - 1;
            while (before >= 0 && view.Tokens[before].Tag is Tag.CC or Tag.Comma or Tag.DT or Tag.CD)
                before--;
            if (before < 0 || before == at.First - 1 || !HasJoint(view, before + 1, at.First))
                return at;
            foreach (var (_, other) in scene.PartiesOf[at.Sentence]!)
            {
                if (other.End != before + 1 || other.First >= at.First || (other.Form is PartyForm.GroupGuessed
                    && at.Form is not PartyForm.GroupGuessed))
                    continue;
                (at, moved) = (other, true);
                chain++;
                break;
            }
        }

        return at;
    }

    private static bool HasJoint(SentenceView view, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (view.Tokens[i].Tag is Tag.CC or Tag.Comma)
                return true;
        }

        return false;
    }

    private static RoleLink Here(SentenceView view, Hint hint, PartyAt at)
    {
        var decider = hint.Decider;
        var verb = view.VerbOf(decider);
        var isVerb = verb is not null && (verb.Head == decider || hint.Operator == Operator.Denial);
        var before = view.WordBefore(at.First);
        if (at.End <= decider && IsNominal(view, at.End, decider) && !(isVerb && verb!.Head == decider))
            return RoleLink.Modifier;
        if (at.End <= hint.Anchor && at.First > decider && IsNominal(view, at.End, hint.Anchor))
            return RoleLink.AnchorModifier;
        if (before == "by")
            return RoleLink.Agent;
        var same = view.Sentence.ClauseOf[at.First] == view.Sentence.ClauseOf[decider];
        if (same && verb is not null && before.Length == 0 && at.First < verb.First)
            return verb.Passive ? RoleLink.PassiveSubject : RoleLink.Subject;
        if (at.First > decider || at.First > hint.Anchor)
        {
            var link = ByPreposition(before);
            if (link is RoleLink.From && hint.Anchor > decider && at.First > hint.Anchor)
                return RoleLink.AnchorFrom;
            if (link != RoleLink.Elsewhere)
                return link;
            if (same && isVerb && before.Length == 0)
                return RoleLink.Object;
        }

        if (at.End < view.Tokens.Length && view.Tokens[at.End].Tag == Tag.POS)
            return RoleLink.Possessor;
        var own = view.Sentence.Clauses[view.Sentence.ClauseOf[at.First]].Verb;
        if (own is not null && at.First < own.First && before.Length == 0)
            return LanguageTables.Reporting.Contains(own.Lemma) ? RoleLink.Speaker : RoleLink.OtherSubject;
        return at.First < decider ? RoleLink.Before : RoleLink.After;
    }

    private static RoleLink ByPreposition(string word) => word switch
    {
        "on" or "against" or "targeting" or "upon" => RoleLink.On,
        "from" => RoleLink.From,
        "of" => RoleLink.Of,
        "to" or "into" or "toward" or "towards" => RoleLink.To,
        "in" or "at" => RoleLink.In,
        "with" => RoleLink.With,
        "for" or "over" => RoleLink.For,
        _ => RoleLink.Elsewhere,
    };

    private RoleLink There(SentenceView view, Hint hint, PartyAt at)
    {
        if (scene.Heads[at.Sentence] >= 0 && scene.Heads[at.Sentence] == hint.Sentence)
            return RoleLink.Item;
        if (scene.Heads[at.Sentence] >= 0 && scene.Heads[at.Sentence] == scene.Heads[hint.Sentence])
            return RoleLink.SameList;
        var unit = units[at.Sentence] - units[hint.Sentence];
        if (unit is not -1)
            return unit switch { < -1 => RoleLink.Earlier, 1 => RoleLink.Next, > 1 => RoleLink.Later, _ => RoleLink.Previous };
        var own = view.VerbOf(at.First);
        return own is not null && at.First < own.First && view.WordBefore(at.First).Length == 0 ? RoleLink.PreviousSubject
            : RoleLink.Previous;
    }

    /// <summary>Only nouns and adjectives lie between: what stands before is part of the phrase.</summary>
    private static bool IsNominal(SentenceView view, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (view.Tokens[i].Tag is not (Tag.JJ or Tag.JJR or Tag.JJS or Tag.NN or Tag.NNS or Tag.NNP or Tag.POS or Tag.CD
                or Tag.VBN or Tag.VBG or Tag.Dash))
                return false;
        }

        return true;
    }
}
