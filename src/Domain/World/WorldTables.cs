using Motorcade.Domain.Names;

namespace Motorcade.Domain.World;

/// <summary>What a reader knows before reading: countries, places, organisations, outlets, offices and who held them when.</summary>
public sealed class WorldTables
{
    private readonly Dictionary<string, int> countries = [];
    private readonly Dictionary<string, int> persons;
    private readonly Lazy<Dictionary<string, int>> places;
    private readonly Dictionary<string, int> organisations = [];
    private readonly Lazy<Dictionary<string, int>> outlets;
    private readonly Lazy<NameResolver> resolver;
    private readonly Lazy<PrefixSearch> search;

    private WorldTables(WorldRows rows)
    {
        Countries = rows.Countries;
        Places = rows.Places;
        Persons = rows.Persons;
        Organisations = rows.Organisations;
        Outlets = rows.Outlets;
        persons = new(rows.Persons.Length);
        for (var i = 0; i < rows.Countries.Length; i++)
            countries[rows.Countries[i].Code] = i;
        for (var i = 0; i < rows.Organisations.Length; i++)
            organisations[rows.Organisations[i].Id] = i;
        for (var i = 0; i < rows.Persons.Length; i++)
            persons[rows.Persons[i].Id] = i;
        places = new(() => Keyed(rows.Places, p => p.Id));
        outlets = new(() => Keyed(rows.Outlets, o => o.Id));
        Names = rows.Names;
        PersonNames = rows.PersonNames;
        Offices = new(rows, Country);
        Reach = new([Names, PersonNames.Full, PersonNames.Surnames], Offices.Phrases);
        resolver = new(() => new(this));
        search = new(() => new(this));
    }

    /// <summary>States and territories.</summary>
    public IReadOnlyList<Country> Countries { get; }

    /// <summary>Cities, regions, residences, bases and seas.</summary>
    public IReadOnlyList<Place> Places { get; }

    /// <summary>Holders of offices.</summary>
    public IReadOnlyList<Person> Persons { get; }

    /// <summary>Bodies, companies and groups.</summary>
    public IReadOnlyList<Organisation> Organisations { get; }

    /// <summary>Papers, agencies and channels.</summary>
    public IReadOnlyList<Outlet> Outlets { get; }

    /// <summary>Who held which office when, and the words for offices.</summary>
    public OfficeRegister Offices { get; }

    /// <summary>Names of countries, places, organisations and outlets.</summary>
    internal NameIndex Names { get; }

    /// <summary>Names and surnames of persons.</summary>
    internal PersonNames PersonNames { get; }

    /// <summary>How far names and titles reach that begin with a word.</summary>
    internal NameReach Reach { get; }

    /// <summary>Reads the tables that the library carries.</summary>
    public static WorldTables Load() => new(WorldRows.Read());

    /// <summary>The country of an ISO alpha-2 code, or null.</summary>
    public Country? Country(string code) => countries.TryGetValue(code, out var index) ? Countries[index] : null;

    /// <summary>The person of an id, or null.</summary>
    public Person? Person(string id) => persons.TryGetValue(id, out var index) ? Persons[index] : null;

    /// <summary>The place of an id, or null.</summary>
    public Place? Place(string id) => places.Value.TryGetValue(id, out var index) ? Places[index] : null;

    /// <summary>The organisation of an id, or null.</summary>
    public Organisation? Organisation(string id) => organisations.TryGetValue(id, out var index) ? Organisations[index] : null;

    /// <summary>The outlet of an id, or null.</summary>
    public Outlet? Outlet(string id) => outlets.Value.TryGetValue(id, out var index) ? Outlets[index] : null;

    /// <summary>The country that a name, alias, demonym, ISO code or metonym stands for; null when it stands for none.</summary>
    public Country? CountryNamed(string name)
    {
        foreach (var entry in Names.Find(NameFolder.Fold(WithoutArticle(name))))
        {
            if (entry.Kind is NameKind.Country or NameKind.Demonym or NameKind.Metonym && IsSpelt(entry, WithoutArticle(name)))
                return Countries[entry.Index];
        }
        return name.Length == 2 ? Country(name) : null;
    }

    /// <summary>The outlet of a name or alias, or null.</summary>
    public Outlet? OutletNamed(string name)
    {
        foreach (var entry in Names.Find(NameFolder.Fold(WithoutArticle(name))))
        {
            if (entry.Kind == NameKind.Outlet)
                return Outlets[entry.Index];
        }
        return null;
    }

    /// <summary>The organisation of a name or alias, or null; short acronyms must be spelt in capitals.</summary>
    public Organisation? OrganisationNamed(string name)
    {
        foreach (var entry in Names.Find(NameFolder.Fold(WithoutArticle(name))))
        {
            if (entry.Kind == NameKind.Organisation && IsSpelt(entry, WithoutArticle(name)))
                return Organisations[entry.Index];
        }
        return null;
    }

    /// <summary>Places of a name, the likeliest first.</summary>
    /// <param name="name">In any spelling of the tables.</param>
    /// <param name="country">Only in this country; null for all.</param>
    public IReadOnlyList<Place> PlacesNamed(string name, string? country = null)
    {
        var found = new List<Place>();
        foreach (var entry in Names.Find(NameFolder.Fold(WithoutArticle(name))))
        {
            if (entry.Kind == NameKind.Place && (country is null || Places[entry.Index].Country == country))
                found.Add(Places[entry.Index]);
        }
        found.Sort((a, b) => b.Weight.CompareTo(a.Weight));
        return found;
    }

    /// <summary>The countries that belong to a group on a day; null asks for the present.</summary>
    public IReadOnlyList<Country> MembersOf(string group, DateOnly? day)
    {
        var members = new List<Country>();
        foreach (var country in Countries)
        {
            if (country.IsMember(group, day))
                members.Add(country);
        }
        return members;
    }

    /// <summary>Whom or what a name or an office stands for on a day, best first.</summary>
    /// <param name="name">"the Russian president", "Macron", "Kiev", "Downing Street".</param>
    /// <param name="on">The day; null asks for the present.</param>
    public IReadOnlyList<Candidate> Resolve(string name, DateOnly? on) => resolver.Value.Resolve(name, on);

    /// <summary>Entities with a name that begins so; accents and case do not matter. In the names' order.</summary>
    /// <param name="prefix">At least one letter or digit.</param>
    /// <param name="kind">Only of this kind; null for all.</param>
    /// <param name="skip">How many to leave out at the start.</param>
    /// <param name="take">How many to give at most.</param>
    public IReadOnlyList<Candidate> Search(string prefix, WorldKind? kind, int skip, int take) =>
        search.Value.Find(prefix, kind, skip, take);

    internal static bool IsSpelt(NameEntry entry, ReadOnlySpan<char> raw)
    {
        if (entry.Exact is not { } exact)
            return true;
        var at = 0;
        foreach (var c in raw)
        {
            if (c == '.')
                continue;
            if (at >= exact.Length || exact[at++] != c)
                return false;
        }
        return at == exact.Length;
    }

    private static string WithoutArticle(string name) =>
        name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    private static Dictionary<string, int> Keyed<T>(T[] rows, Func<T, string> key)
    {
        var index = new Dictionary<string, int>(rows.Length);
        for (var i = 0; i < rows.Length; i++)
            index[key(rows[i])] = i;
        return index;
    }
}
