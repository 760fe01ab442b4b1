using System.Globalization;
using System.Text;
using AnyAscii;

namespace Motorcade.Domain.Names;

/// <summary>Brings spellings of a name to one form: lower-case ASCII words with single spaces.</summary>
public static class NameFolder
{
    /// <summary>
    /// Folds a name: accents and case go, other scripts are transliterated, apostrophes and full stops are dropped,
    /// hyphens and any other signs become spaces. "Abdel-Fattah el-Sisi" is "abdel fattah el sisi", "N'Djamena" is "ndjamena".
    /// </summary>
    public static string Fold(ReadOnlySpan<char> name)
    {
        var plain = IsAscii(name) ? null : ToAscii(name);
        var source = plain is null ? name : plain.AsSpan();
        Span<char> buffer = source.Length <= 256 ? stackalloc char[source.Length] : new char[source.Length];
        var length = 0;
        var gap = false;
        foreach (var c in source)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                if (gap && length > 0)
                    buffer[length++] = ' ';
                gap = false;
                buffer[length++] = char.ToLowerInvariant(c);
            }
            else if (c is not ('\'' or '.' or '`'))
            {
                gap = true;
            }
        }
        return new string(buffer[..length]);
    }

    /// <summary>Whether a name is folded already.</summary>
    public static bool IsFolded(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c))
                return false;
        }
        return name.Length > 0;
    }

    // Half a surrogate pair, as torn texts have it, cannot be normalised.
    private static string Sound(ReadOnlySpan<char> name)
    {
        var sound = name.ToString().ToCharArray();
        for (var i = 0; i < sound.Length; i++)
        {
            if (i + 1 < sound.Length && char.IsSurrogatePair(sound[i], sound[i + 1]))
                i++;
            else if (char.IsSurrogate(sound[i]))
                sound[i] = ' ';
        }
        return new(sound);
    }

    private static bool IsAscii(ReadOnlySpan<char> name) => Ascii.IsValid(name);

    private static string ToAscii(ReadOnlySpan<char> name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var c in Sound(name).Normalize(NormalizationForm.FormD))
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(c);
            if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
                continue;
            if (c is '\u2019' or '\u2018' or '\u02BC' or '\u02BB' or '\u00B4')
                text.Append('\'');
            else
                text.Append(c);
        }
        var bare = text.ToString();
        return IsAscii(bare) ? bare : bare.Transliterate();
    }
}
