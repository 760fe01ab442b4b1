using Motorcade.Domain.Names;

namespace Motorcade.Domain.World;

/// <summary>Finds entities by the first letters of a name.</summary>
internal sealed class PrefixSearch
{
    private readonly List<(string Name, WorldKind Kind, int Index)> names = new(60_000);
    private readonly WorldTables world;

    public PrefixSearch(WorldTables world)
    {
        this.world = world;
        Add(WorldKind.Country, world.Countries, c => c.Name, c => c.Aliases);
        Add(WorldKind.Place, world.Places, p => p.Name, p => p.Aliases);
        Add(WorldKind.Person, world.Persons, p => p.Name, p => p.Aliases);
        Add(WorldKind.Organisation, world.Organisations, o => o.Name, o => o.Aliases);
        Add(WorldKind.Outlet, world.Outlets, o => o.Name, o => o.Aliases);
        for (var i = 0; i < world.Persons.Count; i++)
        {
            var folded = NameFolder.Fold(world.Persons[i].Name);
            var start = Particles.SurnameStart(folded);
            if (start > 0)
                names.Add((folded[start..], WorldKind.Person, i));
        }
        names.Sort(Compare);
    }

    public IReadOnlyList<Candidate> Find(string prefix, WorldKind? kind, int skip, int take)
    {
        var folded = NameFolder.Fold(prefix);
        var found = new List<Candidate>();
        if (folded.Length == 0)
            return found;
        var seen = new HashSet<(WorldKind, int)>();
        for (var i = First(folded); i < names.Count && names[i].Name.StartsWith(folded, StringComparison.Ordinal); i++)
        {
            if ((kind is { } only && names[i].Kind != only) || !seen.Add((names[i].Kind, names[i].Index)) || seen.Count <= skip)
                continue;
            if (found.Count == take)
                break;
            found.Add(At(names[i].Kind, names[i].Index, names[i].Name == folded ? 1 : (double)folded.Length / names[i].Name.Length));
        }
        return found;
    }

    private static int Compare((string Name, WorldKind Kind, int Index) a, (string Name, WorldKind Kind, int Index) b)
    {
        var byName = string.CompareOrdinal(a.Name, b.Name);
        return byName != 0 ? byName : a.Kind != b.Kind ? a.Kind.CompareTo(b.Kind) : a.Index.CompareTo(b.Index);
    }

    private void Add<T>(WorldKind kind, IReadOnlyList<T> rows, Func<T, string> name, Func<T, IReadOnlyList<string>> aliases)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            names.Add((NameFolder.Fold(name(rows[i])), kind, i));
            foreach (var alias in aliases(rows[i]))
                names.Add((NameFolder.Fold(alias), kind, i));
        }
    }

    private int First(string folded)
    {
        int low = 0, high = names.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(names[middle].Name, folded) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private Candidate At(WorldKind kind, int index, double score)
    {
        var (id, name) = kind switch
        {
            WorldKind.Country => (world.Countries[index].Code, world.Countries[index].Name),
            WorldKind.Place => (world.Places[index].Id, world.Places[index].Name),
            WorldKind.Person => (world.Persons[index].Id, world.Persons[index].Name),
            WorldKind.Organisation => (world.Organisations[index].Id, world.Organisations[index].Name),
            _ => (world.Outlets[index].Id, world.Outlets[index].Name),
        };
        return new(kind, id, name, score, "name begins so");
    }
}
