namespace Motorcade.Domain.Names;

/// <summary>Small words that belong to a surname: "von der Leyen", "bin Salman", "al Sisi".</summary>
public static class Particles
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = new HashSet<string>
    {
        "al", "el", "bin", "bint", "ibn", "ben", "von", "van", "der", "den", "de", "da", "do", "dos", "das", "del", "della", "di", "du",
        "la", "le", "ter", "ten", "zu", "ould", "abu", "abdel", "abdul", "ag", "as", "ash", "ad", "ar", "mac", "st", "e", "y",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a folded word is a particle.</summary>
    public static bool Contains(ReadOnlySpan<char> folded) => Words.Contains(folded);

    /// <summary>Offset at which the surname of a folded name begins, its particles counted in; 0 when the name is all surname.</summary>
    public static int SurnameStart(ReadOnlySpan<char> folded)
    {
        var start = folded.LastIndexOf(' ') + 1;
        while (start > 1)
        {
            var before = folded[..(start - 1)].LastIndexOf(' ') + 1;
            if (before == 0 || !Contains(folded[before..(start - 1)]))
                break;
            start = before;
        }
        return start;
    }
}
