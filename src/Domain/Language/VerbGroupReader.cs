namespace Motorcade.Domain.Language;

/// <summary>Finds verbs with their auxiliaries: "has been expected to visit" is one group with the head "visit".</summary>
internal static class VerbGroupReader
{
    /// <summary>How many adverbs and nouns' commas may stand between two verbs of one group.</summary>
    private const int LongestGap = 4;

    /// <summary>All groups of a sentence, in order.</summary>
    public static List<VerbGroup> Read(Token[] tokens)
    {
        var groups = new List<VerbGroup>();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!Starts(tokens, i))
                continue;
            var group = new GroupBuilder(tokens, i).Build();
            groups.Add(group);
            i = group.Head;
        }

        return groups;
    }

    private static bool Starts(Token[] tokens, int i) => tokens[i].Tag switch
    {
        Tag.MD or Tag.VBD or Tag.VBP or Tag.VBZ or Tag.VB => true,
        Tag.TO => i + 1 < tokens.Length && NextVerb(tokens, i + 1) is { } verb && tokens[verb].Tag is Tag.VB or Tag.VBP,
        Tag.VBG => !IsModifier(tokens, i),
        Tag.VBN => !IsModifier(tokens, i),
        _ => false,
    };

    /// <summary>"the visiting minister", "his planned trip": before a noun and behind an article, a participle is no verb.</summary>
    private static bool IsModifier(Token[] tokens, int i)
    {
        var before = i > 0 ? tokens[i - 1].Tag : Tag.None;
        var after = i + 1 < tokens.Length ? tokens[i + 1].Tag : Tag.None;
        return before is Tag.DT or Tag.PRPS or Tag.JJ or Tag.POS or Tag.CD && after is Tag.NN or Tag.NNS or Tag.NNP or Tag.JJ or Tag.NNPS;
    }

    /// <summary>The next verb, over adverbs only.</summary>
    internal static int? NextVerb(Token[] tokens, int from)
    {
        for (var i = from; i < tokens.Length && i <= from + LongestGap; i++)
        {
            if (tokens[i].Tag is Tag.VB or Tag.VBD or Tag.VBG or Tag.VBN or Tag.VBP or Tag.VBZ)
                return i;
            if (tokens[i].Tag is not (Tag.RB or Tag.RBR or Tag.RBS or Tag.DT) || (tokens[i].Tag == Tag.DT
                && tokens[i].Lower is not ("both" or "all")))
                return null;
        }

        return null;
    }
}
