using Motorcade.Domain.World.Tables;

namespace Motorcade.Domain.World;

/// <summary>The tables as read, with the indexes of their names; the two large halves are read side by side.</summary>
internal sealed record WorldRows(
    Country[] Countries,
    Place[] Places,
    Person[] Persons,
    Organisation[] Organisations,
    Outlet[] Outlets,
    OfficeTitle[] Titles,
    ILookup<string, Membership> Executives,
    HashSet<string> FamilyFirst,
    NameIndex Names,
    PersonNames PersonNames)
{
    public static WorldRows Read()
    {
        var persons = Task.Run(ReadPersons);
        var countries = CountryTable.Read(TableText.Open("countries"));
        var places = PlaceTable.WithSites(PlaceTable.Read(TableText.Open("cities")), TableText.Open("place_towns"));
        var organisations = BodyTables.ReadOrganisations(TableText.Open("organisations"));
        var outlets = BodyTables.ReadOutlets(TableText.Open("outlets"));
        var names = IndexNames(countries, places, organisations, outlets);
        var titles = OfficeTable.ReadTitles(TableText.Open("offices"));
        var executives = OfficeTable.ReadExecutives(TableText.Open("executives"));
        var (rows, familyFirst, personNames) = persons.GetAwaiter().GetResult();
        return new(countries, places, rows, organisations, outlets, titles, executives, familyFirst, names, personNames);
    }

    private static (Person[] Persons, HashSet<string> FamilyFirst, PersonNames Names) ReadPersons()
    {
        var familyFirst = OfficeTable.ReadFamilyFirst(TableText.Open("name_orders"));
        var persons = LeaderTable.Read(TableText.Open("leaders"));
        return (persons, familyFirst, new(persons, familyFirst));
    }

    private static NameIndex IndexNames(Country[] countries, Place[] places, Organisation[] organisations, Outlet[] outlets)
    {
        var names = new NameIndex(16_000);
        for (var i = 0; i < outlets.Length; i++)
            AddAll(names, outlets[i].Name, outlets[i].Aliases, NameKind.Outlet, i);
        for (var i = 0; i < organisations.Length; i++)
            AddAll(names, organisations[i].Name, organisations[i].Aliases, NameKind.Organisation, i);
        for (var i = 0; i < places.Length; i++)
            AddAll(names, places[i].Name, places[i].Aliases, NameKind.Place, i);
        for (var i = 0; i < countries.Length; i++)
        {
            AddAll(names, countries[i].Name, countries[i].Aliases, NameKind.Country, i);
            foreach (var demonym in countries[i].Demonyms)
                names.Add(demonym, NameKind.Demonym, i);
            foreach (var metonym in countries[i].Metonyms)
                names.Add(metonym, NameKind.Metonym, i);
        }
        return names;
    }

    private static void AddAll(NameIndex names, string name, IReadOnlyList<string> aliases, NameKind kind, int index)
    {
        names.Add(name, kind, index);
        foreach (var alias in aliases)
        {
            if (!IsDescription(alias))
                names.Add(alias, kind, index);
        }
    }

    // "the bloc", "foreign ministry": what a text may call anything of the sort is no name.
    private static bool IsDescription(string alias)
    {
        foreach (var c in alias.StartsWith("the ", StringComparison.Ordinal) ? alias.AsSpan(4) : alias)
        {
            if (char.IsUpper(c) || char.IsDigit(c) || c > 0x2FF)
                return false;
        }
        return true;
    }
}
