using System.Collections.Frozen;
using Motorcade.Domain.Names;
using Motorcade.Domain.Reading;
using Motorcade.Domain.Resources;
using Motorcade.Domain.World;

namespace Motorcade.Domain.Diary.Importing;

/// <summary>Finds towns in the spellings of diaries: "Leningrad", "Sydney (Nova Scotia)", "Mexico, D.F.".</summary>
internal sealed class PlaceFinder(WorldTables world)
{
    private static readonly FrozenDictionary<string, string> Renamed = WordTable.Rows("record-places.tsv")
        .ToFrozenDictionary(r => r[1] + NameFolder.Fold(r[0]), r => r[2], StringComparer.Ordinal);

    /// <summary>The places of a cell that lists some; the whole country when it lists none.</summary>
    public IReadOnlyList<PlaceRef> List(string cell, RecordCountry country, CountryFinder countries, DateOnly day)
    {
        var found = new List<PlaceRef>();
        var qualifier = Qualifier(cell);
        foreach (var part in Parts(cell))
        {
            var own = Qualifier(part);
            var name = own.Length == 0 ? part : part[..part.IndexOf('(', StringComparison.Ordinal)].Trim();
            if (Find(name, own.Length > 0 ? own : qualifier, country, countries, day) is { } place && !found.Contains(place))
                found.Add(place);
        }
        return found.Count > 0 ? found : [Whole(country.Country)];
    }

    /// <summary>Whether a name is one that diaries use for a place that is called otherwise.</summary>
    public static bool IsRenamed(string name, string code) => Renamed.ContainsKey(code + NameFolder.Fold(name));

    /// <summary>A country as a destination.</summary>
    public static PlaceRef Whole(Country country) => new("", country.Name, country.Code);

    /// <summary>A place by name; null for a name that stands for nothing of its own.</summary>
    public PlaceRef? Find(string name, string qualifier, RecordCountry country, CountryFinder countries, DateOnly day)
    {
        if (qualifier.Length > 0 && countries.Find(qualifier, day) is { } inner
            && (country.Reach.Contains(inner.Code) || inner.Country.Parent == country.Code))
            country = new(inner.Country, inner.Reach);
        foreach (var code in country.Reach)
        {
            if (Renamed.TryGetValue(code + NameFolder.Fold(name), out var now))
                return now.Length == 0 ? null : Known(now, qualifier, code) ?? Named(now, code);
        }
        foreach (var code in country.Reach)
        {
            if (Known(name, qualifier, code) is { } place)
                return place;
        }
        if (countries.Find(name, day) is { } other && (other.Code == country.Code || country.Reach.Contains(other.Code)
            || other.Country.Parent == country.Code))
            return Whole(other.Country);
        return Gazetteer.Default.CountriesOf(NameFolder.Fold(name)) is { IsEmpty: false } homes && Home(homes, country.Reach) is { } home
            ? Named(name, home)
            : Named(name, country.Code);
    }

    /// <summary>A place of the tables in one country; one in the division that the qualifier names goes first.</summary>
    public PlaceRef? Known(string name, string qualifier, string code)
    {
        var places = world.PlacesNamed(name, code);
        if (places.Count == 0)
            return null;
        var place = places.FirstOrDefault(p => p.Division.Length > 0 && p.Division.Equals(qualifier, StringComparison.OrdinalIgnoreCase))
            ?? places[0];
        // A residence or an airport stands for its town, or for the whole country.
        if (place.Town is not { } town)
            return new(place.Name, Country(code), code, place.Id);
        return town.Length == 0 ? new("", Country(code), code)
            : world.PlacesNamed(town, code) is [var stands, ..] && stands.Town is null ? new(stands.Name, Country(code), code, stands.Id)
            : Named(town, code);
    }

    private PlaceRef Named(string name, string code) => new(name, Country(code), code);

    private string Country(string code) => world.Country(code)?.Name ?? "";

    private static string? Home(ReadOnlySpan<char> homes, IReadOnlyList<string> reach)
    {
        foreach (var range in homes.Split('|'))
        {
            for (var i = 0; i < reach.Count; i++)
            {
                if (homes[range].SequenceEqual(reach[i]))
                    return reach[i];
            }
        }
        return null;
    }

    // What stands in brackets behind the last of several places speaks of all of them.
    private static string Qualifier(string text)
    {
        var open = text.LastIndexOf('(');
        return open > 0 && text.EndsWith(')') ? text[(open + 1)..^1].Trim() : "";
    }

    private static IEnumerable<string> Parts(string cell)
    {
        var depth = 0;
        var start = 0;
        for (var i = 0; i <= cell.Length; i++)
        {
            if (i < cell.Length && (cell[i] is '(' or ')'))
                depth += cell[i] == '(' ? 1 : -1;
            if (i < cell.Length && (depth > 0 || cell[i] is not (',' or ';')))
                continue;
            var part = cell[start..i].Trim();
            start = i + 1;
            if (part.Length > 0)
                yield return part;
        }
    }
}
