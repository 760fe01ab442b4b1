using Motorcade.Domain.Names;
using Motorcade.Domain.World;

namespace Motorcade.Domain.Diary.Importing;

/// <summary>A holder of offices with the forms of the name that diaries may use.</summary>
internal sealed class RecordPerson
{
    private readonly string[][] names;

    public RecordPerson(Person person, bool familyFirst)
    {
        (Person, FamilyFirst) = (person, familyFirst);
        names = [.. person.Aliases.Prepend(person.Name).Select(Words).Where(w => w.Length > 0)];
    }

    public Person Person { get; }

    public bool FamilyFirst { get; }

    /// <summary>The words of a name that tell people apart: initials, "Jr." and numbers behind full names are left out.</summary>
    public static string[] Words(string name) =>
        [.. NameFolder.Fold(name).Split(' ').Where(w => (w.Length > 1 || char.IsDigit(w[0])) && w is not ("jr" or "sr" or "haji" or "sheikh" or "sheik" or "dr" or "of"))];

    /// <summary>How well words of a name fit, 0 to 1: the best of the person's names.</summary>
    public double Fit(string[] given)
    {
        var best = 0.0;
        foreach (var name in names)
            best = Math.Max(best, Fit(given, name));
        return best;
    }

    private double Fit(string[] given, string[] name)
    {
        if (given.Length == 1)
        {
            var place = Array.FindIndex(name, w => Same(w, given[0]) > 0);
            if (place < 0)
                return Joined(given) is var whole && (Same(Joined(name), whole) > 0 || Ends(name, whole)) ? 0.9 : 0;
            var surname = place == name.Length - 1 || (FamilyFirst && place == 0) || name.Length == 1;
            return Same(name[place], given[0]) * (surname ? 1 : place > 0 ? 0.9 : 0.7);
        }
        var (fits, last) = (0.0, 0.0);
        foreach (var word in given)
        {
            last = name.Max(w => Same(w, word));
            fits += last;
        }
        var part = fits / Math.Min(given.Length, name.Length);
        var ends = Math.Max(last, given.Max(w => Same(name[^1], w)));
        if (ends == 0 && Same(Joined(name), Joined(given)) == 0)
            return 0;
        // All of the shorter name: "Recep Erdogan". A surname with another given name is another person, or a spelling out of reach.
        return Math.Min(1, part) * 0.98;
    }

    private static string Joined(string[] words) => string.Concat(words);

    private static bool Ends(string[] name, string whole)
    {
        for (var i = name.Length - 2; i > 0; i--)
        {
            if (Same(string.Concat(name[i..]), whole) > 0)
                return true;
        }
        return false;
    }

    private static double Same(string a, string b)
    {
        if (a == b)
            return 1;
        if (Math.Min(a.Length, b.Length) < 4 || Math.Abs(a.Length - b.Length) > 3)
            return 0;
        if (a[0] == b[0] && SoundKey.Of(a) == SoundKey.Of(b))
            return 0.95;
        return Math.Min(a.Length, b.Length) > 4 && Distance(a, b) <= (Math.Max(a.Length, b.Length) > 7 ? 2 : 1) ? 0.9 : 0;
    }

    private static int Distance(string a, string b)
    {
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var next = Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (a[i - 1] == b[j - 1] ? 0 : 1));
                (corner, row[j]) = (row[j], next);
            }
        }
        return row[b.Length];
    }
}
