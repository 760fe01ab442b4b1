namespace Motorcade.Domain.Language;

/// <summary>Walks along one verb group and gathers what its parts say.</summary>
internal sealed class GroupBuilder
{
    /// <summary>Longer than any verb with its particle in the table.</summary>
    private const int LongestPair = 32;

    private readonly Token[] tokens;
    private readonly int first;
    private int head;
    private Tense tense;
    private bool perfect;
    private bool progressive;
    private bool passive;
    private bool negated;
    private Modality modality;

    public GroupBuilder(Token[] tokens, int first) => (this.tokens, this.first, head) = (tokens, first, first);

    public VerbGroup Build()
    {
        negated |= first > 0 && tokens[first - 1].Lower is "not" or "never";
        Begin();
        while (Continue())
        {
        }

        return new(first, head, Lemma(), tense, perfect, progressive, passive, negated || NegatedInside(), modality);
    }

    private void Begin()
    {
        switch (tokens[first].Tag)
        {
            case Tag.MD:
                var lemma = tokens[first].Lemma;
                (tense, modality) = lemma switch
                {
                    "will" or "shall" or "'ll" => (Tense.Future, Modality.None),
                    "would" or "'d" => (Tense.Future, Modality.Would),
                    "may" or "might" or "could" => (Tense.Future, Modality.Possible),
                    "must" or "should" or "ought" => (Tense.Future, Modality.Obligation),
                    _ => (Tense.Present, Modality.Possible),
                };
                Step();
                break;
            case Tag.TO:
                Step();
                break;
            case Tag.VBD:
                tense = Tense.Past;
                break;
            case Tag.VBP or Tag.VBZ:
                tense = Tense.Present;
                break;
            case Tag.VBN:
                passive = true;
                break;
            case Tag.VBG:
                progressive = true;
                break;
        }
    }

    /// <summary>Moves the head to the next verb over adverbs; false when there is none.</summary>
    private bool Step()
    {
        if (VerbGroupReader.NextVerb(tokens, head + 1) is not { } next)
            return false;
        head = next;
        return true;
    }

    private bool Continue() => tokens[head].Lemma switch
    {
        "be" => AfterBe(),
        "have" => AfterHave(),
        "do" => AfterDo(),
        var lemma => AfterCatenative(lemma),
    };

    private bool AfterBe()
    {
        if (VerbGroupReader.NextVerb(tokens, head + 1) is { } next)
        {
            switch (tokens[next].Tag)
            {
                case Tag.VBG:
                    progressive = true;
                    head = next;
                    return true;
                case Tag.VBN or Tag.VBD:
                    return LanguageTables.Prospects.Contains(tokens[next].Lower) && ToInfinitive(next + 1) is { } verb
                        ? Prospect(tokens[next].Lower, verb)
                        : Passive(next);
            }
        }

        // "is likely to visit", "is to visit".
        for (var i = head + 1; i <= SkipAdverbs(head + 1) && i < tokens.Length; i++)
        {
            if (LanguageTables.Prospects.Contains(tokens[i].Lower) && ToInfinitive(i + 1) is { } behind)
                return Prospect(tokens[i].Lower, behind);
        }

        return ToInfinitive(head + 1) is { } direct && Prospect("to", direct);
    }

    private bool Passive(int next)
    {
        passive = true;
        head = next;
        return true;
    }

    private bool Prospect(string word, int verb)
    {
        if (tense == Tense.Past)
            modality = Modality.Would;
        else if (modality == Modality.None && word is "likely")
            modality = Modality.Possible;
        (tense, passive, progressive) = (Tense.Future, false, false);
        head = verb;
        return true;
    }

    private bool AfterHave()
    {
        if (VerbGroupReader.NextVerb(tokens, head + 1) is not { } next || tokens[next].Tag is not (Tag.VBN or Tag.VBD))
            return AfterCatenative("have");
        perfect = true;
        if (tense is Tense.None)
            tense = Tense.Past;
        head = next;
        return true;
    }

    private bool AfterDo()
    {
        if (VerbGroupReader.NextVerb(tokens, head + 1) is not { } next || tokens[next].Tag is not (Tag.VB or Tag.VBP))
            return false;
        head = next;
        return true;
    }

    private bool AfterCatenative(string lemma)
    {
        if (!LanguageTables.Catenatives.TryGetValue(lemma, out var effect))
            return false;
        var next = ToInfinitive(head + 1);
        if (next is null && VerbGroupReader.NextVerb(tokens, head + 1) is { } gerund && tokens[gerund].Tag == Tag.VBG
            && effect is "possible" or "intended" or "same")
            next = gerund;
        if (next is null || (lemma == "go" && !progressive))
            return false;
        Apply(effect);
        head = next.Value;
        return true;
    }

    private void Apply(string effect)
    {
        switch (effect)
        {
            case "intended":
                (modality, tense) = (Modality.Intended, Tense.Future);
                break;
            case "possible":
                (modality, tense) = (Modality.Possible, Tense.Future);
                break;
            case "future":
                tense = Tense.Future;
                break;
            case "negated":
                negated = true;
                break;
        }

        if (effect != "same")
            (passive, progressive, perfect) = (false, false, false);
    }

    /// <summary>The verb of a "to" infinitive that begins at or a little behind an index.</summary>
    private int? ToInfinitive(int from)
    {
        var to = SkipAdverbs(from);
        return to < tokens.Length && tokens[to].Lower == "to" && VerbGroupReader.NextVerb(tokens, to + 1) is { } verb
            && tokens[verb].Tag is Tag.VB or Tag.VBP
            ? verb
            : null;
    }

    private int SkipAdverbs(int from)
    {
        while (from < tokens.Length && tokens[from].Tag is Tag.RB or Tag.RBR)
            from++;
        return from;
    }

    private bool NegatedInside()
    {
        for (var i = first; i <= head; i++)
        {
            if (tokens[i].Lemma is "not" or "never" or "n't" || (tokens[i].Lower == "longer" && tokens[i - 1].Lower == "no"))
                return true;
        }

        return false;
    }

    private string Lemma()
    {
        var lemma = tokens[head].Lemma;
        Span<char> pair = stackalloc char[LongestPair];
        for (var i = head + 1; i < tokens.Length && i <= head + 2; i++)
        {
            var length = lemma.Length + 1 + tokens[i].Lower.Length;
            if (length > LongestPair)
                continue;
            lemma.CopyTo(pair);
            pair[lemma.Length] = ' ';
            tokens[i].Lower.CopyTo(pair[(lemma.Length + 1)..]);
            if (LanguageTables.ParticleVerbs.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(pair[..length], out var known))
                return known;
        }

        return lemma;
    }
}
