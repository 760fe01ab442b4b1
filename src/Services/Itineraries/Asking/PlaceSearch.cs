using Microsoft.EntityFrameworkCore;
using Motorcade.Domain.Names;
using Motorcade.Itineraries.Storing;

namespace Motorcade.Itineraries.Asking;

/// <summary>The destinations of the diary that a place and a country mean.</summary>
/// <param name="Towns">Folded names; null when only the country is asked.</param>
/// <param name="Countries">Folded names of the countries they lie in.</param>
/// <param name="Codes">ISO codes of these; the empty one for a country or sea without.</param>
internal sealed record PlaceSearch(IReadOnlyList<string>? Towns, IReadOnlyList<string> Countries, IReadOnlyList<string> Codes)
{
    /// <summary>A place by its whole name, else by a part of one; a country by its name or code. Both must fit if both are given.</summary>
    public static async Task<PlaceSearch> FindAsync(ItinerariesStore store, string place, string country, CancellationToken cancel)
    {
        var (town, land, code) = (NameFolder.Fold(place), NameFolder.Fold(country), country.Trim().ToUpperInvariant());
        var rows = store.PlaceNames.AsNoTracking();
        if (land.Length > 0)
            rows = rows.Where(n => n.CountryCode == code || n.Country == land);
        if (town.Length == 0)
            return Of(null, await rows.ToListAsync(cancel));
        var found = await rows.Where(n => n.Place == town).ToListAsync(cancel);
        if (found.Count == 0)
            found = await rows.Where(n => n.Place.Contains(town)).ToListAsync(cancel);
        return Of([.. found.Select(n => n.Place).Distinct()], found);
    }

    /// <summary>The trips there; those of which only the country is known may have gone to one of its towns.</summary>
    public IQueryable<TripVersion> Apply(IQueryable<TripVersion> trips)
    {
        var (countries, codes) = (Countries, Codes);
        trips = trips.Where(t => codes.Contains(t.CountryCode) && countries.Contains(t.Country));
        if (Towns is null)
            return trips;
        string[] towns = [.. Towns, ""];
        return trips.Where(t => towns.Contains(t.Place));
    }

    private static PlaceSearch Of(IReadOnlyList<string>? towns, List<PlaceName> rows) =>
        new(towns, [.. rows.Select(n => n.Country).Distinct()], [.. rows.Select(n => n.CountryCode).Distinct()]);
}
