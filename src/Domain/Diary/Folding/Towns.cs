using Motorcade.Domain.Names;
using Motorcade.Domain.Reading;

namespace Motorcade.Domain.Diary.Folding;

/// <summary>
/// Says which of the places that claims name are one town of a country: by id, else by folded name. A name that two ids bear is two
/// towns; an id that bears two names is one.
/// </summary>
internal sealed class Towns
{
    private readonly Dictionary<string, string> nameOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> idsOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> folded = new(StringComparer.Ordinal);

    public Towns(IEnumerable<PlaceRef> places)
    {
        foreach (var place in places.Where(p => p.Name.Length > 0))
        {
            var name = Fold(place.Name);
            if (!idsOf.TryGetValue(name, out var ids))
                idsOf[name] = ids = new(StringComparer.Ordinal);
            if (place.Id.Length == 0)
                continue;
            ids.Add(place.Id);
            if (!nameOf.TryGetValue(place.Id, out var known) || string.CompareOrdinal(name, known) < 0)
                nameOf[place.Id] = name;
        }
    }

    /// <summary>The town's key, or null for a whole country.</summary>
    public string? Key(PlaceRef place)
    {
        if (place.Name.Length == 0)
            return null;
        var name = Fold(place.Name);
        var known = idsOf.GetValueOrDefault(name);
        var id = place.Id.Length > 0 ? place.Id : known is { Count: 1 } ? known.Min! : "";
        if (id.Length == 0)
            return name;
        if (!nameOf.TryGetValue(id, out var main))
            return known is { Count: > 0 } ? $"{name}#{id}" : name;
        return idsOf[main].Count > 1 ? $"{main}#{id}" : main;
    }

    private string Fold(string name) => folded.TryGetValue(name, out var known) ? known : folded[name] = NameFolder.Fold(name);
}
