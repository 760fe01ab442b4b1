namespace Motorcade.Domain.Language;

/// <summary>Tells English from other languages by its commonest words and letters.</summary>
public static class LanguageGuess
{
    private const int WordsLookedAt = 400;
    private const int FewestWords = 5;
    private const double LeastEnglish = 0.12;

    /// <summary>"en", another two-letter code where the script or the words tell, else "und".</summary>
    public static string Of(string text)
    {
        int words = 0, english = 0, other = 0, letters = 0, latin = 0;
        Span<char> lower = stackalloc char[8];
        foreach (var range in text.AsSpan().Split(' '))
        {
            var word = text.AsSpan()[range].Trim("\n\r.,;:!?\"“”'()");
            if (word.IsEmpty || words >= WordsLookedAt)
                continue;
            words++;
            foreach (var c in word)
            {
                letters += char.IsLetter(c) ? 1 : 0;
                latin += char.IsLetter(c) && c < '\u0250' ? 1 : 0;
            }

            if (word.Length > lower.Length)
                continue;
            word.ToLowerInvariant(lower);
            english += LanguageTables.EnglishWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower[..word.Length]) ? 1 : 0;
            other += LanguageTables.OtherWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower[..word.Length]) ? 1 : 0;
        }

        if (letters == 0 || latin * 2 < letters)
            return "und";
        return words < FewestWords ? other > english ? "und" : "en" : english >= words * LeastEnglish
            && english >= other ? "en" : other > english ? "und" : english > 0 ? "en" : "und";
    }
}
