using Motorcade.Domain.World;

namespace Motorcade.Domain.Reading.Mentions;

/// <summary>Joins what the tables split when it is the name of a town behind a preposition of place: "in Coral Gables".</summary>
internal static class TownJoiner
{
    private const int Longest = 3;

    /// <summary>Replaces neighbouring atoms that make up a town's name by one run.</summary>
    public static void Join(SentenceWords words, List<Atom> atoms, MentionWords vocabulary)
    {
        Span<char> buffer = stackalloc char[64];
        for (var i = 0; i + 1 < atoms.Count; i++)
        {
            var before = words.At(atoms[i].Start - 1);
            if (!IsPart(atoms[i]) || !(vocabulary.Locatives.Contains(before) || vocabulary.Motions.Contains(before)))
                continue;
            for (var last = LastOf(atoms, i); last > i; last--)
            {
                if (!words.TryJoin(atoms[i].Start, atoms[last].End, buffer, out var length)
                    || !Gazetteer.Default.Contains(buffer[..length]))
                    continue;
                atoms[i] = new() { Start = atoms[i].Start, End = atoms[last].End, Kind = AtomKind.Run };
                atoms.RemoveRange(i + 1, last - i);
                break;
            }
        }
    }

    private static int LastOf(List<Atom> atoms, int first)
    {
        var last = first;
        while (last + 1 < atoms.Count && last + 1 - first < Longest && atoms[last + 1].Start == atoms[last].End && IsPart(atoms[last + 1]))
            last++;
        return last;
    }

    private static bool IsPart(Atom atom) => atom.Kind is AtomKind.Run or AtomKind.Surname or AtomKind.Place or AtomKind.Demonym;
}
