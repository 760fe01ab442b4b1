namespace Motorcade.Domain.Language;

/// <summary>Puts right what the tagger cannot see from two words away.</summary>
internal static class TagRepair
{
    /// <summary>How far to the left an auxiliary is looked for.</summary>
    private const int Reach = 5;

    public static void Apply(ReadOnlySpan<WordForm> words, Span<Tag> tags)
    {
        for (var i = 1; i < tags.Length; i++)
        {
            if (words[i].Lower == "longer" && words[i - 1].Lower == "no")
                tags[i - 1] = tags[i] = Tag.RB;
        }

        for (var i = 0; i < tags.Length; i++)
        {
            if (tags[i] == Tag.MD || (words[i].Lower is "not" or "n't" && i > 0 && words[i - 1].Lower is "did" or "does" or "do"))
                GiveBareVerb(words, tags, i + 1);
            if (IsGerund(words, tags, i))
                tags[i] = Tag.VBG;
            if (words[i].Lower == "to" && tags[i] == Tag.IN && NextIsBareVerb(words, tags, i + 1))
                tags[i] = Tag.TO;
            else if (tags[i] is Tag.VBP or Tag.VB && i > 1 && tags[i - 1] is Tag.NNS or Tag.NN && words[i - 2].Lower is "a" or "an")
                tags[i] = Tag.NN;
            else if (tags[i] == Tag.VBD && i + 1 < tags.Length && words[i + 1].Lower == "by" && i > 0 && tags[i - 1] is Tag.NN or Tag.NNS)
                tags[i] = Tag.VBN;
            else if (tags[i] == Tag.VBN && i + 1 < tags.Length && StartsObject(tags[i + 1]) && !HasAuxiliary(words, tags, i))
                tags[i] = Tag.VBD;
        }

        GiveFiniteVerb(words, tags);
    }

    /// <summary>"will no longer visit", "did not fly": behind a modal and its adverbs stands a bare verb.</summary>
    private static void GiveBareVerb(ReadOnlySpan<WordForm> words, Span<Tag> tags, int i)
    {
        while (i < tags.Length && (words[i].Lower is "not" or "n't" or "no" or "longer" || (tags[i] == Tag.RB && IsAdverb(words[i].Lower))))
            i++;
        if (i < tags.Length && tags[i] is Tag.NN or Tag.IN or Tag.RB or Tag.JJ or Tag.VBP or Tag.VBD && char.IsLower(words[i].Text[0])
            && !(tags[i] == Tag.VBD && i > 0 && words[i - 1].Lower == "n't") && words[i].Lower is not ("be" or "of"))
            tags[i] = Tag.VB;
    }

    private static bool IsAdverb(string lower) => lower.Length > 4
        && lower.EndsWith("ly", StringComparison.Ordinal) || LanguageTables.Adverbs.Contains(lower);

    /// <summary>"is considering visiting Rome": what has an object behind it and a verb before it is no noun.</summary>
    private static bool IsGerund(ReadOnlySpan<WordForm> words, Span<Tag> tags, int i) =>
        tags[i] == Tag.NN && words[i].Lower.Length > 4 && words[i].Lower.EndsWith("ing", StringComparison.Ordinal) && i > 0
            && i + 1 < tags.Length
        && tags[i - 1] is Tag.VBG or Tag.VBZ or Tag.VBP or Tag.VBD && StartsObject(tags[i + 1])
            && !LanguageTables.OneTag.ContainsKey(words[i].Lower);

    /// <summary>"The minister arrived on Friday.": where nothing else is finite, the first "-ed" behind its subject is.</summary>
    private static void GiveFiniteVerb(ReadOnlySpan<WordForm> words, Span<Tag> tags)
    {
        if (tags.Length < 3 || tags[^1] != Tag.Stop || tags.IndexOfAny([Tag.VBD, Tag.VBP, Tag.VBZ, Tag.MD]) >= 0)
            return;
        for (var i = 1; i < tags.Length; i++)
        {
            if (tags[i] == Tag.VBN && words[i].Lower.EndsWith("ed", StringComparison.Ordinal)
                && !(i + 1 < tags.Length && words[i + 1].Lower == "by")
                && tags[i - 1] is Tag.NN or Tag.NNS or Tag.NNP or Tag.NNPS or Tag.PRP or Tag.RB or Tag.Comma
                    && !HasAuxiliary(words, tags, i))
            {
                tags[i] = Tag.VBD;
                return;
            }
        }
    }

    /// <summary>"Merkel plans to visit", "Iran faces sanctions": without another finite verb, the noun behind a name is one.</summary>
    public static void FindVerb(ReadOnlySpan<WordForm> words, Span<Tag> tags)
    {
        if (tags.IndexOfAny([Tag.VBD, Tag.VBZ, Tag.VBP, Tag.MD]) >= 0)
            return;
        for (var i = 1; i + 1 < tags.Length; i++)
        {
            if (tags[i] == Tag.NNS && (tags[i - 1] is Tag.NNP or Tag.NNPS or Tag.PRP || char.IsUpper(words[i - 1].Text[0]))
                && tags[i + 1] is Tag.TO or Tag.DT or Tag.NNP or Tag.NNS or Tag.JJ or Tag.PRPS or Tag.IN)
            {
                tags[i] = Tag.VBZ;
                return;
            }
        }
    }

    private static bool NextIsBareVerb(ReadOnlySpan<WordForm> words, Span<Tag> tags, int i)
    {
        while (i < tags.Length && tags[i] == Tag.RB)
            i++;
        return i < tags.Length && tags[i] == Tag.VB && !char.IsUpper(words[i].Text[0]);
    }

    /// <summary>What stands right behind a passive participle is no object; behind a past tense it is.</summary>
    private static bool StartsObject(Tag tag) => tag is Tag.DT or Tag.PRP or Tag.PRPS or Tag.NNP;

    private static bool HasAuxiliary(ReadOnlySpan<WordForm> words, Span<Tag> tags, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - Reach; i--)
        {
            if (words[i].LemmaAs(tags[i]) is "be" or "have" or "get")
                return true;
            if (tags[i] is not (Tag.RB or Tag.Comma or Tag.VBN or Tag.CC or Tag.NNP or Tag.PRP))
                return tags[i] is Tag.DT or Tag.JJ or Tag.IN;
        }

        return false;
    }
}
