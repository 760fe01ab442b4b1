using System.Collections.Frozen;
using System.Text;
using Motorcade.Domain.Resources;

namespace Motorcade.Domain.Reading.Evaluation;

/// <summary>When two names of rows mean the same person, country, town or target.</summary>
internal static class NameRules
{
    private static readonly FrozenDictionary<string, string> Countries = WordTable.Map("score-countries.tsv");
    private static readonly FrozenDictionary<string, string> Towns = WordTable.Map("score-cities.tsv");
    private static readonly FrozenSet<string> Titles = WordTable.Set("score-titles.tsv");

    private static readonly FrozenSet<string> Offices =
        WordTable.Rows("score-titles.tsv").Where(r => r[1] == "y").Select(r => r[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Lower-case ASCII letters, digits and . , : ' - with single blanks; letters without an ASCII base vanish.</summary>
    public static string Fold(string? text)
    {
        var folded = new StringBuilder();
        foreach (var c in (text ?? "").Normalize(NormalizationForm.FormKD))
        {
            if (!char.IsAscii(c))
                continue;
            if (char.IsAsciiLetterOrDigit(c) || c is '.' or ',' or ':' or '\'' or '-')
                folded.Append(char.ToLowerInvariant(c));
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }

        return folded.ToString().Trim(' ', '.', ',');
    }

    /// <summary>One name for each country or body.</summary>
    public static string Country(string? text)
    {
        var name = Fold(text);
        if (name.StartsWith("the ", StringComparison.Ordinal))
            name = name[4..];
        return Countries.GetValueOrDefault(name, name);
    }

    public static bool SameCountry(string? a, string? b) => Country(a) == Country(b);

    /// <summary>The town or region, null for a whole country, and the country.</summary>
    public static (string? Town, string Country) Place(string? text)
    {
        var parts = Fold(text).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts switch
        {
            [] => (null, ""),
            [var country] => (null, Country(country)),
            [var town, .., var country] => (Towns.GetValueOrDefault(town, town), Country(country)),
        };
    }

    /// <summary>Same person or office: every word of the shorter name is in the longer, small differences of spelling aside.</summary>
    public static bool SamePerson(string? one, string? other)
    {
        var (a, b) = (Fold(one), Fold(other));
        if (a == b)
            return true;
        var (officeA, officeB) = (Office(a), Office(b));
        if ((officeA.Count > 0) != (officeB.Count > 0) || !officeA.SetEquals(officeB))
            return false;
        var (wordsA, wordsB) = (Words(a), Words(b));
        if (wordsA.Length == 0 || wordsB.Length == 0)
            return false;
        var (few, many) = wordsB.Length < wordsA.Length ? (wordsB, wordsA) : (wordsA, wordsB);
        return few.All(w => many.Any(m => IsNear(w, m)))
            && (few.Length > 1 || many.Length == 1 || IsNear(few[0], many[^1]) || IsNear(few[0], many[0]));
    }

    /// <summary>Same target; a described group is told by its country alone.</summary>
    public static bool SameTarget(string? a, string? b)
    {
        var (first, second) = (GroupCountry(a), GroupCountry(b));
        if (first is not null || second is not null)
            return first == second;
        return SameCountry(a, b) || SamePerson(a, b);
    }

    /// <summary>The country of "Country: group", null for any other target.</summary>
    public static string? GroupCountry(string? target) =>
        target?.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? Country(target[..colon]) : null;

    /// <summary>The office words of "president of somewhere"; none for a person.</summary>
    private static HashSet<string> Office(string folded) =>
        folded.Contains(" of ", StringComparison.Ordinal) ? [.. folded.Split(' ').Where(Offices.Contains)] : [];

    private static string[] Words(string folded) =>
        [.. folded.Split([' ', ',', '.', '\'', '-'], StringSplitOptions.RemoveEmptyEntries).Where(w => !Titles.Contains(w))];

    private static bool IsNear(string a, string b)
    {
        var shorter = Math.Min(a.Length, b.Length);
        return a == b || (shorter >= 4 && Edits(a, b) <= (shorter < 7 ? 1 : 2));
    }

    /// <summary>Levenshtein's distance.</summary>
    private static int Edits(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)));
        }

        return row[^1];
    }
}
