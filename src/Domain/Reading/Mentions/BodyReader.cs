using Motorcade.Domain.World;

namespace Motorcade.Domain.Reading.Mentions;

/// <summary>Finds organisations that no table has by the words they are made of: "Libyan National Oil Corporation".</summary>
internal static class BodyReader
{
    /// <summary>Drafts of the organisations; the atoms inside them are marked.</summary>
    public static List<Draft> Read(SentenceWords words, List<Atom> atoms, WorldTables world, MentionWords vocabulary)
    {
        var found = new List<Draft>();
        for (var i = 0; i < words.Count; i++)
        {
            if (!words.IsCapital[i] || !vocabulary.BodyWords.Contains(words.Folded[i]) || IsTaken(atoms, i))
                continue;
            var start = StartOf(words, atoms, i, vocabulary);
            var end = EndOf(words, atoms, i);
            if (end - start > 1)
                found.Add(Take(words, atoms, start, end, world));
            i = end;
        }
        return found;
    }

    private static bool IsTaken(List<Atom> atoms, int at)
    {
        foreach (var atom in atoms)
        {
            if (atom.Start <= at && at < atom.End)
                return atom.Used || atom.Kind is AtomKind.Organisation or AtomKind.Outlet or AtomKind.Person or AtomKind.Metonym
                    || (atom.Kind == AtomKind.Place && atom.End - atom.Start > 1);
        }
        return false;
    }

    private static int StartOf(SentenceWords words, List<Atom> atoms, int at, MentionWords vocabulary)
    {
        var start = at;
        while (start > 0 && words.IsCapital[start - 1] && !IsTaken(atoms, start - 1)
            && (start - 1 > 0 || !vocabulary.NotNames.Contains(words.Folded[start - 1])) && words.Folded[start - 1] is not ("the" or "a"))
        {
            start--;
        }
        return start;
    }

    private static int EndOf(SentenceWords words, List<Atom> atoms, int at)
    {
        var end = at + 1;
        while (end < words.Count && words.IsCapital[end] && !IsTaken(atoms, end))
            end++;
        var next = words.At(end) is "of" or "for" ? end + 1 : -1;
        if (words.At(next) is "the")
            next++;
        if (next < 0 || next >= words.Count || !words.IsCapital[next] || IsTaken(atoms, next))
            return end;
        while (next < words.Count && words.IsCapital[next] && !IsTaken(atoms, next))
            next++;
        return next;
    }

    private static Draft Take(SentenceWords words, List<Atom> atoms, int start, int end, WorldTables world)
    {
        var draft = new Draft { Words = words, Start = start, End = end, NameStart = start, NameEnd = end, Kind = EntityKind.Organisation };
        foreach (var atom in atoms)
        {
            if (atom.Start < start || atom.End > end)
                continue;
            atom.Used = true;
            if (atom.Kind is AtomKind.Country or AtomKind.Demonym && draft.Country.Length == 0)
                draft.Country = world.Countries[atom.Indexes[0]].Code;
        }
        draft.Name = draft.NameText;
        return draft;
    }
}
