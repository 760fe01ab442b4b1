using Motorcade.Domain.World;

namespace Motorcade.Domain.Reading.Mentions;

/// <summary>
/// Finds who an office without a name means. Where the article names the holder it is the person; where it does not, the
/// office with its country stands, and the id still tells who held it.
/// </summary>
internal sealed class OfficeFinder(WorldTables world, PeopleChooser people, DateOnly? day)
{
    /// <summary>Settles one office of one country; false when nobody can be told.</summary>
    public bool Settle(Draft draft)
    {
        if (draft.Title is not { } title || draft.Owners.Count == 0 || title.Use == OfficeUse.Untabled)
            return NamedByTitle(draft);
        var owner = draft.Owners[0];
        if (draft.IsFormer)
            return NamedByTitle(draft);
        var holders = world.Offices.HoldersOf(owner, title, day);
        foreach (var holder in holders)
        {
            if (people.Named(holder.Person) is { InText: true } named)
            {
                Take(draft, named);
                return true;
            }
        }
        if (NamedByTitle(draft))
            return true;
        if (holders.Count == 0 && world.Country(owner) is null)
            return false;
        TakeOffice(draft, owner, title, holders);
        return true;
    }

    /// <summary>Settles an office that goes without a country by the country spoken of last.</summary>
    public bool SettleByCountry(Draft draft, string country)
    {
        if (country.Length == 0 || draft.Owners.Count > 0
            || draft.Title!.Use is OfficeUse.Untabled or OfficeUse.Honorific or OfficeUse.OrganisationHead)
            return false;
        if (world.Offices.HoldersOf(country, draft.Title!, day).Count == 0)
            return false;
        draft.Owners.Add(country);
        return Settle(draft);
    }

    /// <summary>Settles "the leaders of A, B and C": a member a country.</summary>
    public bool SettlePlural(Draft draft)
    {
        var title = world.Offices.Title(draft.Title!.Singular) ?? draft.Title;
        var owners = draft.Owners.FindAll(o => world.Country(o) is not null);
        if (owners.Count == 0 || title.Use == OfficeUse.Untabled)
            return false;
        foreach (var owner in owners)
        {
            var holders = world.Offices.HoldersOf(owner, title, day);
            var named = Named(holders);
            draft.Members.Add(named is not null
                ? new(named.Name, named.Id)
                : new(world.Offices.Label(title, owner, day), holders.Count > 0 ? holders[0].Person.Id : ""));
        }
        draft.Kind = EntityKind.Office;
        draft.Official = title.IsOfficial;
        draft.Country = owners.Count == 1 ? owners[0] : "";
        draft.Name = string.Join(", ", draft.Members.ConvertAll(m => m.Name));
        return true;
    }

    private ArticlePerson? Named(IReadOnlyList<Holder> holders)
    {
        foreach (var holder in holders)
        {
            if (people.Named(holder.Person) is { InText: true } named)
                return named;
        }
        return null;
    }

    // Somebody whom the article itself gives this office, though the tables do not have it.
    private bool NamedByTitle(Draft draft)
    {
        if (draft.Owners.Count == 0)
            return false;
        foreach (var person in people.People)
        {
            if (draft.Owners.Contains(person.Country) && person.Titles.Exists(t => t.Singular == draft.Title!.Singular))
            {
                Take(draft, person);
                return true;
            }
        }
        return false;
    }

    private static void Take(Draft draft, ArticlePerson person)
    {
        draft.Person = person.Person;
        draft.EntityId = person.Id;
        draft.Name = person.Name;
        draft.Country = person.Country;
        draft.Official = true;
        draft.Gender = person.Gender;
    }

    private void TakeOffice(Draft draft, string owner, OfficeTitle title, IReadOnlyList<Holder> holders)
    {
        draft.Kind = EntityKind.Office;
        draft.Country = world.Country(owner) is null ? "" : owner;
        draft.Name = world.Offices.Label(title, owner, day);
        draft.Official = title.IsOfficial;
        if (holders.Count == 0)
            return;
        draft.EntityId = holders[0].Person.Id;
        draft.Gender = holders[0].Person.Gender;
        draft.Person = holders[0].Person;
    }
}
