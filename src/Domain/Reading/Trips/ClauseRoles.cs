using Motorcade.Domain.Language;
using Motorcade.Domain.Reading.Mentions;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>Who does what to whom and where, clause by clause.</summary>
internal sealed class ClauseRoles(SentenceView view)
{
    private const int MostHops = 6;

    private Sentence Sentence => view.Sentence;

    /// <summary>The persons that a clause's verb says something of, over shared subjects and relative pronouns.</summary>
    public IReadOnlyList<Mention> Subjects(int clause)
    {
        for (var hops = 0; clause >= 0 && hops < MostHops; hops++)
        {
            var own = OwnSubjects(clause);
            if (own.Count > 0)
                return own;
            var now = Sentence.Clauses[clause];
            if (HasOtherSubject(clause))
                return [];
            if (now.Kind == ClauseKind.Relative)
                return Antecedent(now);
            if (now.Kind is ClauseKind.Infinitive or ClauseKind.Participle && now.Parent >= 0 && Controlled(now.Parent, clause) is { Count: > 0 } controlled)
                return controlled;
            clause = now.Parent >= 0 ? now.Parent : now.Kind == ClauseKind.Main ? Previous(clause) : -1;
        }

        return [];
    }

    /// <summary>Persons behind the verb that are its object, not within a prepositional phrase.</summary>
    public IReadOnlyList<Mention> Objects(int clause)
    {
        var verb = Sentence.Clauses[clause].Verb!;
        var found = new List<Mention>();
        foreach (var mention in view.Mentions)
        {
            if (!SentenceView.IsPerson(mention) || mention.FirstToken <= verb.Head || !Owns(clause, mention))
                continue;
            if (found.Count == 0 ? IsDirect(verb.Head + 1, mention.FirstToken) : view.IsJoined(mention, found[^1]))
                found.Add(mention);
        }

        return found;
    }

    /// <summary>Persons behind "with" (or another preposition) in a clause.</summary>
    public IReadOnlyList<Mention> Behind(int clause, params ReadOnlySpan<string> prepositions)
    {
        var found = new List<Mention>();
        foreach (var mention in view.Mentions)
        {
            if (!SentenceView.IsPerson(mention) || !Owns(clause, mention))
                continue;
            if (prepositions.Contains(view.Preposition(mention)) || (found.Count > 0 && view.IsJoined(mention, found[^1])))
                found.Add(mention);
        }

        return found;
    }

    public bool Owns(int clause, Mention mention) => Sentence.ClauseOf[mention.FirstToken] == clause;

    private List<Mention> OwnSubjects(int clause)
    {
        var verb = Sentence.Clauses[clause].Verb;
        var found = new List<Mention>();
        if (verb is null || Sentence.Clauses[clause].Kind is ClauseKind.Infinitive)
            return found;
        foreach (var mention in view.Mentions)
        {
            if (!SentenceView.IsPerson(mention) || mention.EndToken > verb.First || !Owns(clause, mention) || IsPossessor(mention))
                continue;
            if (found.Count > 0 && view.IsJoined(mention, found[^1]) ? true : view.Preposition(mention).Length == 0 || mention.Form == MentionForm.Name && StartsWithOf(mention))
                found.Add(mention);
        }

        return found.Count > 1 ? Coordinated(found) : found;
    }

    private bool StartsWithOf(Mention mention) => mention.FirstToken > 0 && Sentence.Tokens[mention.FirstToken - 1].Tag is not (Tag.IN or Tag.TO);

    /// <summary>The subject is what stands nearest to the verb, with what is joined to it; an apposition names the same person again.</summary>
    private List<Mention> Coordinated(List<Mention> found)
    {
        var kept = new List<Mention> { found[0] };
        for (var i = 1; i < found.Count; i++)
        {
            if (found[i].Name == found[i - 1].Name || view.IsJoined(found[i], found[i - 1]))
                kept.Add(found[i]);
        }

        return [.. kept.DistinctBy(m => m.Name)];
    }

    private bool IsPossessor(Mention mention) =>
        (mention.EndToken < Sentence.Tokens.Length && Sentence.Tokens[mention.EndToken].Tag == Tag.POS)
        || Sentence.Tokens[mention.EndToken - 1].Tag is Tag.POS or Tag.PRPS;

    /// <summary>A noun of its own stands before the verb, so the subject is no person of another clause.</summary>
    private bool HasOtherSubject(int clause)
    {
        var now = Sentence.Clauses[clause];
        if (now.Verb is null || now.Kind is ClauseKind.Infinitive or ClauseKind.Participle or ClauseKind.Relative)
            return false;
        for (var i = now.Verb.First - 1; i >= now.Start && Sentence.ClauseOf[i] == clause; i--)
        {
            if (Sentence.Tokens[i].Tag is Tag.NN or Tag.NNS or Tag.NNP or Tag.PRP or Tag.EX or Tag.DT && Preceded(i))
                return true;
        }

        return false;
    }

    private bool Preceded(int noun)
    {
        for (var i = noun; i >= 0 && i >= noun - 4; i--)
        {
            if (Sentence.Tokens[i].Tag is Tag.IN or Tag.TO)
                return false;
        }

        return true;
    }

    private List<Mention> Antecedent(Clause relative)
    {
        var before = relative.Start - 1;
        while (before >= 0 && Sentence.Tokens[before].Tag is Tag.Comma or Tag.Dash)
            before--;
        return view.At(before) is { } mention && SentenceView.IsPerson(mention) ? [mention]
            : view.Mentions.LastOrDefault(m => SentenceView.IsPerson(m) && m.EndToken <= relative.Start && relative.Start - m.EndToken <= 10 && !IsPossessor(m)) is { } near ? [near] : [];
    }

    /// <summary>"invited X to visit": who visits is the object.</summary>
    private IReadOnlyList<Mention> Controlled(int parent, int child)
    {
        if (Sentence.Clauses[parent].Verb is not { Passive: false } verb)
            return [];
        var objects = Objects(parent).Where(o => o.EndToken <= Sentence.Clauses[child].Start).ToList();
        return objects.Count > 0 && (TripLexicon.Verbs.TryGetValue(verb.Lemma, out var frame) ? frame.Frame == TripFrame.Invite : true) ? objects : [];
    }

    private int Previous(int clause)
    {
        for (var i = clause - 1; i >= 0; i--)
        {
            if (Sentence.Clauses[i].Kind is ClauseKind.Main or ClauseKind.Reported)
                return i;
        }

        return -1;
    }

    private bool IsDirect(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Sentence.Tokens[i].Tag is Tag.IN or Tag.TO && Sentence.Tokens[i].Lower is not "with")
                return false;
        }

        return true;
    }
}
