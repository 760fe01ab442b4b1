using System.Text;

namespace Motorcade.Domain.Names;

/// <summary>
/// A key that spellings of one foreign name share whatever the transliteration: Imomali Rakhmon and Emomali Rahmon,
/// Muhammad and Mohamed, Zelensky and Zelenskiy. Consonants carry it; it is coarse, so use it only where an office, a country
/// or a full name supports the match.
/// </summary>
public static class SoundKey
{
    private static readonly (string From, string To)[] Groups =
    [
        ("shch", "S"), ("sch", "S"), ("tch", "C"), ("dzh", "J"), ("kh", "h"), ("gh", "g"), ("zh", "J"), ("sh", "S"), ("ch", "C"),
        ("ph", "f"), ("th", "t"), ("dj", "J"), ("dh", "d"), ("ck", "k"), ("cz", "C"), ("ts", "s"), ("tz", "s"), ("ou", "u"), ("qu", "k"),
        ("x", "ks"), ("q", "k"), ("c", "k"), ("w", "v"), ("z", "s"), ("j", "J"),
    ];

    /// <summary>The key of a folded name, its words kept apart.</summary>
    public static string Of(ReadOnlySpan<char> folded)
    {
        var key = new StringBuilder(folded.Length);
        foreach (var range in folded.Split(' '))
        {
            if (key.Length > 0)
                key.Append(' ');
            Append(key, folded[range]);
        }
        return key.ToString();
    }

    private static void Append(StringBuilder key, ReadOnlySpan<char> word)
    {
        var start = key.Length;
        for (var i = 0; i < word.Length;)
        {
            var taken = 0;
            foreach (var (from, to) in Groups)
            {
                if (word[i..].StartsWith(from, StringComparison.Ordinal))
                {
                    foreach (var c in to)
                        AppendSound(key, start, c);
                    taken = from.Length;
                    break;
                }
            }
            if (taken == 0)
                AppendSound(key, start, word[i]);
            i += Math.Max(taken, 1);
        }
    }

    private static void AppendSound(StringBuilder key, int start, char c)
    {
        var isVowel = c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
        if (isVowel && key.Length > start)
            return;
        var sound = isVowel ? 'a' : c;
        // An h inside a word comes and goes between systems: Tehran, Teheran; Rahmon, Rakhmon keep theirs as the one sound.
        if (key.Length > start && key[^1] == sound)
            return;
        key.Append(sound);
    }
}
