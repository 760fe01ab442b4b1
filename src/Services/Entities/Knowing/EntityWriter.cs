using Motorcade.Domain.World;
using Wire = Motorcade.Contracts.Rpc.Entities.V1;

namespace Motorcade.Entities.Knowing;

/// <summary>Rows of the world tables as the contract's entities.</summary>
internal sealed class EntityWriter(WorldTables world)
{
    /// <summary>One entity with all that is known, or null.</summary>
    public Wire.Entity? Find(Wire.EntityKind kind, string id) => kind switch
    {
        Wire.EntityKind.Country => world.Country(id) is { } country ? Country(country) : null,
        Wire.EntityKind.Place => world.Place(id) is { } place ? Place(place) : null,
        Wire.EntityKind.Person => world.Person(id) is { } person ? Person(person) : null,
        Wire.EntityKind.Organisation => world.Organisation(id) is { } body
            ? Named(kind, body.Id, body.Name, body.Aliases, body.Country) : null,
        Wire.EntityKind.Outlet => world.Outlet(id) is { } outlet
            ? Named(kind, outlet.Id, outlet.Name, outlet.Aliases, outlet.Country) : null,
        _ => null,
    };

    /// <summary>One entity without its other names and its terms, as articles carry it; or null.</summary>
    public Wire.Entity? FindInShort(Wire.EntityKind kind, string id)
    {
        var entity = Find(kind, id);
        entity?.Aliases.Clear();
        entity?.Terms.Clear();
        return entity;
    }

    private static Wire.Entity Country(Country country)
        => Located(
            Named(Wire.EntityKind.Country, country.Code, country.Name, country.Aliases, country.Code),
            country.Latitude,
            country.Longitude);

    private static Wire.Entity Place(Place place)
        => Located(Named(Wire.EntityKind.Place, place.Id, place.Name, place.Aliases, place.Country), place.Latitude, place.Longitude);

    private static Wire.Entity Person(Person person)
    {
        var entity = Named(Wire.EntityKind.Person, person.Id, person.Name, person.Aliases, person.Terms.LastOrDefault()?.Country ?? "");
        entity.Terms.AddRange(person.Terms.Select(term => new Wire.Term
        {
            Office = OfficeName(term.Office),
            Title = term.Title,
            CountryCode = term.Country,
            Organisation = term.Organisation,
            Start = term.Start?.ToString() ?? "",
            End = term.End?.ToString() ?? "",
        }));
        return entity;
    }

    private static Wire.Entity Named(Wire.EntityKind kind, string id, string name, IEnumerable<string> aliases, string countryCode = "")
        => new() { Id = id, Kind = kind, Name = name, Aliases = { aliases }, CountryCode = countryCode };

    private static Wire.Entity Located(Wire.Entity entity, double? latitude, double? longitude)
    {
        if (latitude is { } north && longitude is { } east)
            (entity.Latitude, entity.Longitude) = (north, east);
        return entity;
    }

    // HeadOfState is head_of_state.
    private static string OfficeName(OfficeKind office)
        => string.Concat(office.ToString().Select((c, i) => char.IsUpper(c) ? $"{(i > 0 ? "_" : "")}{char.ToLowerInvariant(c)}" : $"{c}"));
}
