using Motorcade.Domain.Names;

namespace Motorcade.Domain.World;

/// <summary>Finds persons by full name, by surname and, for unseen spellings, by sound.</summary>
internal sealed class PersonNames
{
    private readonly Person[] persons;
    private readonly HashSet<string> familyFirst;
    private readonly Lazy<Dictionary<string, List<int>>> sounds;
    private readonly Dictionary<string, Gender> givenNames = new(4000);

    public PersonNames(Person[] persons, HashSet<string> familyFirst)
    {
        this.persons = persons;
        this.familyFirst = familyFirst;
        Full = new(persons.Length * 2);
        Surnames = new(persons.Length * 2);
        for (var i = 0; i < persons.Length; i++)
        {
            AddNames(i, persons[i].Name);
            foreach (var alias in persons[i].Aliases)
                AddNames(i, alias);
            NoteGivenName(persons[i]);
        }
        sounds = new(IndexSounds);
    }

    /// <summary>Names of two words or more.</summary>
    public NameIndex Full { get; }

    /// <summary>Surnames, and names of one word.</summary>
    public NameIndex Surnames { get; }

    /// <summary>Whether a folded word is somebody's given name, and whose gender it tells.</summary>
    public bool IsGivenName(string folded, out Gender gender) => givenNames.TryGetValue(folded, out gender);

    /// <summary>Persons whose full name sounds like a folded one; none for a single word.</summary>
    public IReadOnlyList<int> SoundingLike(string folded) =>
        folded.Contains(' ', StringComparison.Ordinal) && sounds.Value.TryGetValue(SoundKey.Of(folded), out var found) ? found : [];

    /// <summary>Whether the family name comes first in a country's names.</summary>
    public bool IsFamilyFirst(string country) => familyFirst.Contains(country);

    private void AddNames(int index, string name)
    {
        var folded = NameFolder.Fold(name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? name.AsSpan(4) : name);
        if (folded.Length < 2)
            return;
        var last = folded.LastIndexOf(' ');
        if (last < 0)
        {
            Surnames.AddFolded(folded, NameKind.Surname, index);
            return;
        }
        Full.AddFolded(folded, NameKind.Person, index);
        AddSurnames(index, name, folded, last);
    }

    private void AddSurnames(int index, string name, string folded, int last)
    {
        if (folded.Length - last > 2)
            Surnames.AddFolded(folded[(last + 1)..], NameKind.Surname, index);
        // A hyphened or particled surname is also used whole: "Ben-Shabbat", "bin Salman", "von der Leyen".
        var raw = name.AsSpan(name.LastIndexOf(' ') + 1);
        if (raw.Length > 0 && raw.Length < name.Length && NameFolder.Fold(raw) is { Length: > 1 } whole
            && whole.Contains(' ', StringComparison.Ordinal))
            Surnames.AddFolded(whole, NameKind.Surname, index);
        var particle = Particles.SurnameStart(folded);
        if (particle > 0 && particle < last)
            Surnames.AddFolded(folded[particle..], NameKind.Surname, index);
        foreach (var term in persons[index].Terms)
        {
            if (!familyFirst.Contains(term.Country))
                continue;
            var first = folded.IndexOf(' ', StringComparison.Ordinal);
            Surnames.AddFolded(folded[..first], NameKind.Surname, index);
            break;
        }
    }

    private void NoteGivenName(Person person)
    {
        var space = person.Name.IndexOf(' ', StringComparison.Ordinal);
        if (space < 2 || (person.Terms.Count > 0 && familyFirst.Contains(person.Terms[0].Country)))
            return;
        var given = NameFolder.Fold(person.Name.AsSpan(0, space));
        if (given.Length < 2)
            return;
        if (!givenNames.TryGetValue(given, out var known))
            givenNames[given] = person.Gender;
        else if (known != person.Gender)
            givenNames[given] = Gender.Unknown;
    }

    private Dictionary<string, List<int>> IndexSounds()
    {
        var index = new Dictionary<string, List<int>>(Full.Names.Count);
        foreach (var name in Full.Names)
        {
            var key = SoundKey.Of(name);
            if (!index.TryGetValue(key, out var found))
                index[key] = found = [];
            foreach (var entry in Full.Find(name))
            {
                if (!found.Contains(entry.Index))
                    found.Add(entry.Index);
            }
        }
        return index;
    }
}
