using Motorcade.Domain.Language;
using Motorcade.Domain.World;

namespace Motorcade.Domain.Reading.Mentions;

/// <summary>Finds personal pronouns and descriptions by age.</summary>
internal static class PronounReader
{
    /// <summary>Drafts of the pronouns of a sentence that no draft covers.</summary>
    public static List<Draft> Read(SentenceWords words, List<Draft> drafts)
    {
        var found = new List<Draft>();
        for (var i = 0; i < words.Count; i++)
        {
            if (words.Tokens[i].Lower is not ['h' or 's' or 't' or 'b', _, ..])
                continue;
            var (end, gender) = PronounAt(words, i);
            if (end > i && !drafts.Exists(d => d.Start <= i && i < d.End && !d.Dropped))
            {
                found.Add(new()
                {
                    Words = words,
                    Start = i,
                    End = end,
                    Kind = EntityKind.Person,
                    Form = MentionForm.Pronoun,
                    Gender = gender,
                });
            }
        }
        return found;
    }

    /// <summary>The age that a description of a person gives: "the 67-year-old"; null when it gives none.</summary>
    public static int? AgeOf(SentenceWords words, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var word = words.Folded[i];
            if (word.EndsWith(" year old", StringComparison.Ordinal) && int.TryParse(word.AsSpan(0, word.IndexOf(' ')), out var age))
                return age;
        }
        return null;
    }

    private static (int End, Gender Gender) PronounAt(SentenceWords words, int i) => words.Tokens[i].Lower switch
    {
        "he" or "him" or "his" or "himself" => (i + 1, Gender.Male),
        "she" or "her" or "herself" or "hers" => (i + 1, Gender.Female),
        "they" or "them" or "their" => (i + 1, Gender.Unknown),
        "the" when IsAge(words, i + 1) || IsCount(words, i + 1) => (i + 2, Gender.Unknown),
        "both" when words.TagAt(i + 1) is Tag.VBD or Tag.VBP or Tag.MD => (i + 1, Gender.Unknown),
        _ => (i, Gender.Unknown),
    };

    // "the two", "the three" without a noun of their own.
    private static bool IsCount(SentenceWords words, int i) =>
        words.At(i) is "two" or "three" or "four" or "pair" or "duo"
            && words.TagAt(i + 1) is not (Tag.NN or Tag.NNS or Tag.JJ or Tag.NNP or Tag.CD or Tag.NNPS)
        && words.At(i + 1) is not "of";

    private static bool IsAge(SentenceWords words, int i) =>
        words.At(i).EndsWith(" year old", StringComparison.Ordinal) && words.TagAt(i + 1) is not (Tag.NN or Tag.NNP or Tag.NNS);
}
