using Motorcade.Domain.Names;

namespace Motorcade.Domain.World;

/// <summary>Finds entities by folded name; made once, then only read.</summary>
internal sealed class NameIndex(int capacity)
{
    private readonly NameSet names = new(capacity);
    private readonly List<int> heads = new(capacity);
    private readonly List<(NameEntry Entry, int Next)> entries = new(capacity);

    /// <summary>All folded names.</summary>
    public IReadOnlyCollection<string> Names => names.Names;

    /// <summary>Adds a meaning to a name as written; acronyms keep their case, a leading "the" is dropped.</summary>
    public void Add(string name, NameKind kind, int index)
    {
        var bare = name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name.AsSpan(4) : name.AsSpan();
        if (NameFolder.Fold(bare) is { Length: > 0 } folded)
            AddFolded(folded, kind, index, ExactOf(bare));
        // Texts are cut before the possessive: "St. Peter 's Square".
        var possessive = bare.IndexOf("'s ", StringComparison.Ordinal);
        if (possessive > 0)
            AddFolded(NameFolder.Fold($"{bare[..possessive]} {bare[(possessive + 1)..]}"), kind, index);
    }

    /// <summary>Adds a meaning to a folded name.</summary>
    public void AddFolded(string folded, NameKind kind, int index, string? exact = null)
    {
        var entry = new NameEntry(kind, index, exact);
        var name = names.Add(folded, folded);
        if (name == heads.Count)
            heads.Add(-1);
        for (var i = heads[name]; i >= 0; i = entries[i].Next)
        {
            if (entries[i].Entry == entry)
                return;
        }
        entries.Add((entry, heads[name]));
        heads[name] = entries.Count - 1;
    }

    /// <summary>The meanings of a folded name, the latest added first; none for an unknown name.</summary>
    public Meanings Find(ReadOnlySpan<char> folded) => Find(folded, NameSet.HashOf(folded));

    /// <summary>The meanings of a folded name whose hash is known, the latest added first; none for an unknown name.</summary>
    public Meanings Find(ReadOnlySpan<char> folded, uint hash) =>
        new(this, names.Find(folded, hash) is var found and >= 0 ? heads[found] : -1);

    private static string? ExactOf(ReadOnlySpan<char> name)
    {
        if (name.Length > 6 || name.Contains(' '))
            return null;
        var letters = 0;
        foreach (var c in name)
        {
            if (char.IsLower(c))
                return null;
            letters += char.IsLetter(c) ? 1 : 0;
        }
        return letters == 0 ? null : name.ToString().Replace(".", "", StringComparison.Ordinal);
    }

    /// <summary>The meanings of one name.</summary>
    public ref struct Meanings
    {
        private readonly NameIndex index;
        private int next;
        private int at;

        internal Meanings(NameIndex index, int head)
        {
            this.index = index;
            next = head;
            at = -1;
        }

        /// <summary>Whether there is none.</summary>
        public readonly bool IsEmpty => next < 0 && at < 0;

        /// <summary>The meaning at hand.</summary>
        public readonly NameEntry Current => index.entries[at].Entry;

        /// <summary>Itself, for foreach.</summary>
        public readonly Meanings GetEnumerator() => this;

        /// <summary>Goes to the next meaning.</summary>
        public bool MoveNext()
        {
            at = next;
            if (at < 0)
                return false;
            next = index.entries[at].Next;
            return true;
        }
    }
}
