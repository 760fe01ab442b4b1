using Motorcade.Domain.Language;
using Motorcade.Domain.Reading.Mentions;
using Motorcade.Domain.Reading.Trips;

namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>Finds capitalised words that no mention covers: ships, firms and persons that nobody has heard of.</summary>
internal static class NameRuns
{
    public static IEnumerable<(int First, int End)> Of(SentenceView view)
    {
        if (view.Sentence.Kind == SentenceKind.Heading && !IsName(view, 0))
            yield break;
        for (var i = 0; i < view.Tokens.Length; i++)
        {
            if (!IsName(view, i) || IsTaken(view, i) || LanguageTables.EnglishWords.Contains(view.Tokens[i].Lower))
                continue;
            var (end, free) = (i, false);
            while (end < view.Tokens.Length && !IsTaken(view, end) && (IsName(view, end) || (end > i && IsJoint(view, end)
                && end + 1 < view.Tokens.Length && !IsTaken(view, end + 1) && IsName(view, end + 1))))
                free |= IsFree(view, end++);
            if (free && (end - i > 1 || (i > 0 && view.Tokens[i].Text.Length > 2)))
                yield return (i, end);
            i = end;
        }
    }

    /// <summary>People are named by their mentions; an office before a name is no part of another name.</summary>
    private static bool IsTaken(SentenceView view, int token) => view.At(token) is { Kind: EntityKind.Person or EntityKind.Office };

    private static bool IsFree(SentenceView view, int token)
    {
        if (view.At(token) is { } mention && !(mention.Kind == EntityKind.Place && !mention.Metonym))
            return false;
        foreach (var date in view.Dates)
        {
            if (date.FirstToken <= token && token < date.EndToken)
                return false;
        }

        return true;
    }

    private static bool IsName(SentenceView view, int token)
    {
        var (text, tag) = (view.Tokens[token].Text, view.Tokens[token].Tag);
        return text.Length > 0 && (char.IsUpper(text[0]) || char.IsDigit(text[0]) && token > 0
            && char.IsUpper(view.Tokens[token - 1].Text[0]))
            && (tag is Tag.NNP or Tag.NNPS || (token > 0 && tag is Tag.NN or Tag.NNS or Tag.JJ or Tag.VBG or Tag.FW or Tag.CD))
            && !SanctionLexicon.Operators.ContainsKey(view.Tokens[token].Lower);
    }

    private static bool IsJoint(SentenceView view, int token) => view.Tokens[token].Lower is "of" or "for" or "&" or "de" or "al" or "-";
}
