using Motorcade.Domain.Language;
using Motorcade.Domain.Names;
using Motorcade.Domain.World;

namespace Motorcade.Domain.Reading.Mentions;

/// <summary>Joins neighbouring capitalised words to names of persons and things that no table knows.</summary>
internal static class RunJoiner
{
    private const int Longest = 7;

    /// <summary>The atoms with their runs joined.</summary>
    public static List<Atom> Join(SentenceWords words, List<Atom> atoms, PersonNames names, MentionWords vocabulary)
    {
        var joined = new List<Atom>(atoms.Count);
        for (var i = 0; i < atoms.Count;)
        {
            var end = i;
            while (end + 1 < atoms.Count && end - i < Longest && Follows(words, atoms, i, end, names))
                end++;
            if (end == i)
            {
                joined.Add(atoms[i++]);
                continue;
            }
            AddSplit(joined, words, Merge(words, atoms, i, end, vocabulary, names), vocabulary, names);
            i = end + 1;
        }
        return joined;
    }

    private static bool Follows(SentenceWords words, List<Atom> atoms, int first, int last, PersonNames names)
    {
        Atom left = atoms[last], right = atoms[last + 1];
        if (left.NeedsMemory || right.NeedsMemory)
            return false;
        if (!IsGapOfParticles(words, left.End, right.Start))
            return false;
        var leftOk = left.Kind is AtomKind.Run || (left.Kind is AtomKind.Surname)
            || (last == first && left.Kind is AtomKind.Place or AtomKind.Country && left.End == left.Start + 1
                && IsGiven(words, left, names))
            || (last > first && left is { Kind: AtomKind.Place, Persons.Count: > 0 });
        var rightOk = right.Kind is AtomKind.Run or AtomKind.Surname
            || (right.Kind is AtomKind.Place && right.End == right.Start + 1 && (right.Persons.Count > 0 || IsGiven(words, left, names)));
        if (leftOk && rightOk)
            return true;
        // "Shinzo Abe" is known and stands alone; "King Salman bin Abdulaziz" goes on behind the particle.
        if (left.Kind == AtomKind.Person && right.Kind == AtomKind.Surname && right.Start == left.End)
            return true;
        return left.Kind == AtomKind.Person && right.Kind is AtomKind.Run or AtomKind.Surname or AtomKind.Person
            && (right.Start > left.End || Particles.Contains(words.Folded[right.Start].Split(' ')[0]));
    }

    private static bool IsGiven(SentenceWords words, Atom atom, PersonNames names) =>
        names.IsGivenName(words.Folded[atom.Start], out _);

    private static bool IsGapOfParticles(SentenceWords words, int from, int to)
    {
        if (to - from > 2)
            return false;
        for (var i = from; i < to; i++)
        {
            var word = words.Folded[i];
            if (word is "of" or "y" or "e" or "st" || !Particles.Contains(word))
                return false;
        }
        return true;
    }

    private static Atom Merge(SentenceWords words, List<Atom> atoms, int first, int last, MentionWords vocabulary, PersonNames names)
    {
        var atom = new Atom { Start = atoms[first].Start, End = atoms[last].End, Kind = AtomKind.Run };
        Span<char> buffer = stackalloc char[128];
        if (!words.TryJoin(atom.Start, atom.End, buffer, out var length))
            return atom;
        foreach (var entry in names.Full.Find(buffer[..length]))
            atom.Indexes.Add(entry.Index);
        if (atoms[first].Kind == AtomKind.Person && atom.Indexes.Count == 0)
            atom.Indexes.AddRange(atoms[first].Indexes.FindAll(p => atoms[last].Kind != AtomKind.Surname || atoms[last].Indexes.Contains(p)
                || atoms[last].Start > atoms[last - 1].End));
        if (atom.Indexes.Count > 0)
            atom.Kind = AtomKind.Person;
        else if (IsPersonLike(words, atom, vocabulary))
            atom.Persons.AddRange(names.SoundingLike(buffer[..length].ToString()));
        return atom;
    }

    // "Inter-Parliamentary Union Duarte Pacheco": a body and a person behind it.
    private static void AddSplit(List<Atom> joined, SentenceWords words, Atom run, MentionWords vocabulary, PersonNames names)
    {
        for (var i = run.End - 3; i >= run.Start && run.Kind == AtomKind.Run; i--)
        {
            if (!vocabulary.NotPersons.Contains(words.Folded[i]))
                continue;
            var person = new Atom { Start = i + 1, End = run.End, Kind = AtomKind.Run };
            if (!IsPersonLike(words, person, vocabulary) || !names.IsGivenName(words.Folded[i + 1], out _))
                break;
            joined.Add(new() { Start = run.Start, End = i + 1, Kind = AtomKind.Run });
            joined.Add(person);
            return;
        }
        joined.Add(run);
    }

    /// <summary>Whether no word of a run keeps it from being a person's name.</summary>
    public static bool IsPersonLike(SentenceWords words, Atom atom, MentionWords vocabulary)
    {
        // "Alexey MININ" is a person; all in capitals is a heading or an acronym.
        var hasSmall = false;
        for (var i = atom.Start; i < atom.End; i++)
        {
            if (vocabulary.NotPersons.Contains(words.Folded[i]) || words.TagAt(i) == Tag.CD)
                return false;
            var text = words.Tokens[i].Text;
            if (text.AsSpan().IndexOfAny("+@/0123456789") >= 0)
                return false;
            hasSmall |= text.Length <= 3 || text.AsSpan().ContainsAnyInRange('a', 'z') || text[^1] > 0x7F;
        }
        return hasSmall;
    }
}
