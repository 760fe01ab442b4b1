using System.Collections.Frozen;
using System.Globalization;
using Motorcade.Domain.Names;

namespace Motorcade.Domain.Diary.Importing;

/// <summary>Reads names behind titles: where a name ends, and what of it is no name.</summary>
internal static class NameReader
{
    private static readonly FrozenSet<string> Months =
        CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Where(m => m.Length > 0).Select(m => m.ToLowerInvariant()).ToFrozenSet();

    /// <summary>How many words of a name begin at a word; 0 when no name does.</summary>
    public static int Length(IReadOnlyList<RemarkWord> words, int at)
    {
        var i = at;
        while (i < words.Count)
        {
            var word = words[i];
            if (!IsName(words, i, i == at))
                break;
            i++;
            if (word.IsOpen)
                continue;
            // "Marcos, Jr." and "Whipps Jr."
            if (word.After == ',' && i < words.Count && RecordWords.BehindNames.Contains(words[i].Lower))
                i++;
            break;
        }
        while (i > at && RecordWords.NameLinks.Contains(words[i - 1].Lower) && !words[i - 1].IsCapital)
            i--;
        return i - at;
    }

    /// <summary>The words as one name, with the spelling of the text.</summary>
    public static string Text(IReadOnlyList<RemarkWord> words, int at, int length) =>
        string.Join(' ', words.Skip(at).Take(length).Select(w => w.Text.EndsWith("'s", StringComparison.Ordinal)
            || w.Text.EndsWith("’s", StringComparison.Ordinal) ? w.Text[..^2] : w.Text));

    private static bool IsName(IReadOnlyList<RemarkWord> words, int i, bool first)
    {
        var word = words[i];
        if (char.IsDigit(word.Text[0]))
            return !first && RecordWords.BehindNames.Contains(word.Lower);
        if (!word.IsCapital)
            return RecordWords.NameLinks.Contains(word.Lower) && i + 1 < words.Count && word.IsOpen && Follows(words, i);
        if (Months.Contains(word.Lower) && i + 1 < words.Count && char.IsDigit(words[i + 1].Text[0]))
            return false;
        return first || !RecordWords.Verbs.ContainsKey(word.Lower) || Particles.Contains(word.Lower);
    }

    private static bool Follows(IReadOnlyList<RemarkWord> words, int i) =>
        words[i + 1].IsCapital || (RecordWords.NameLinks.Contains(words[i + 1].Lower) && i + 2 < words.Count && words[i + 2].IsCapital);
}
