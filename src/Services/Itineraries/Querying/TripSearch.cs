using Microsoft.EntityFrameworkCore;
using Motorcade.Hosting.Stores;
using Motorcade.Itineraries.Storing;

namespace Motorcade.Itineraries.Querying;

/// <summary>
/// Finds the trips of a filter in a large diary. Parts of names are looked up in the tables of names, which are small. The count comes first
/// and tells how to find the page: few trips are picked out by the filter that leaves the fewest and put in order, many are met soon enough
/// by going through the diary in order.
/// </summary>
internal sealed class TripSearch
{
    /// <summary>Trips are counted up to here.</summary>
    public const int MostCounted = 10_000;

    private const int Few = 1000;
    private const int MostNames = 200;

    private readonly ItinerariesStore store;
    private readonly TripFilter filter;

    private TripSearch(ItinerariesStore store, TripFilter filter) => (this.store, this.filter) = (store, filter);

    public static async Task<TripSearch> BeginAsync(ItinerariesStore store, TripFilter filter, CancellationToken cancel)
    {
        if (filter.Traveller.Length > 0)
            filter = filter with { TravellerKeys = await NamesAsync(Travellers(store, filter), cancel) };
        if (filter.Place.Length > 0)
            filter = filter with { Places = await NamesAsync(PlacesOf(store, filter), cancel) };
        if (filter.Country.Length > 0)
            filter = filter with { CountryCodes = await CountriesAsync(store, filter, cancel) };
        if (filter.From is { } first)
            filter = filter with { Earliest = await EarliestAsync(store, first, cancel) };
        return new(store, await PathFilters.LookUpAsync(store, filter, cancel));
    }

    /// <summary>How many trips fit; <see cref="MostCounted"/> for that many or more.</summary>
    public Task<int> CountAsync(CancellationToken cancel) => Trips(inOrder: false).Take(MostCounted).CountAsync(cancel);

    /// <summary>The rows behind a position.</summary>
    /// <param name="position">Where the page before ended.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="count">How many fit in all, as <see cref="CountAsync"/> found.</param>
    /// <param name="cancel">Ends the search.</param>
    public Task<List<FoundTrip>> PageAsync(PagePosition position, int most, int count, CancellationToken cancel)
    {
        var (order, id) = position;
        // Of those that share a day, undated trips above all, the index finds the next one only when the day is given by itself.
        var behind = order == long.MaxValue
            ? Trips(count > Few).Where(t => t.Order == order && t.TripId.CompareTo(id) > 0)
            : Trips(count > Few).Where(t => t.Order >= order && (t.Order > order || t.TripId.CompareTo(id) > 0));
        // A sum is in no index: the store cannot choose to walk in order past everything that does not fit.
        var sorted = count > Few ? behind.OrderBy(t => t.Order).ThenBy(t => t.TripId) : behind.OrderBy(t => t.Order + 0).ThenBy(t => t.TripId);
        return sorted.Take(most).Select(t => new FoundTrip(t.Order, t.TripId, t.Body)).ToListAsync(cancel);
    }

    private IQueryable<TripVersion> Trips(bool inOrder)
    {
        var trips = store.Trips.AsNoTracking();
        var rest = filter;
        if (filter is { Traveller.Length: > 0, TravellerKeys: null })
        {
            var keys = Travellers(store, filter);
            trips = inOrder ? trips.Where(t => keys.Contains(t.TravellerKey + "")) : trips.Where(t => keys.Contains(t.TravellerKey));
            rest = rest with { Traveller = "" };
        }

        if (filter is { Place.Length: > 0, Places: null })
        {
            var places = PlacesOf(store, filter);
            trips = inOrder ? trips.Where(t => places.Contains(t.Place + "")) : trips.Where(t => places.Contains(t.Place));
            rest = rest with { Place = "" };
        }

        return PathFilters.Apply(store, rest, rest.Apply(trips));
    }

    private static IQueryable<string> Travellers(ItinerariesStore store, TripFilter filter) => store.PersonNames
        .Where(n => n.Travels && (n.PersonKey == filter.TravellerId || n.Name.Contains(filter.Traveller))).Select(n => n.PersonKey);

    private static IQueryable<string> PlacesOf(ItinerariesStore store, TripFilter filter) =>
        store.PlaceNames.Where(n => n.Place.Contains(filter.Place)).Select(n => n.Place);

    /// <summary>Null when they are too many to be given one by one.</summary>
    private static async Task<IReadOnlyList<string>?> NamesAsync(IQueryable<string> names, CancellationToken cancel)
    {
        var found = await names.Distinct().Take(MostNames + 1).ToListAsync(cancel);
        return found.Count > MostNames ? null : found;
    }

    /// <summary>Null when one of them has no code.</summary>
    private static async Task<IReadOnlyList<string>?> CountriesAsync(ItinerariesStore store, TripFilter filter, CancellationToken cancel)
    {
        var codes = await store.PlaceNames.Where(n => n.CountryCode == filter.CountryCode || n.Country == filter.Country)
            .Select(n => n.CountryCode).Distinct().ToListAsync(cancel);
        return codes.Contains("") ? null : codes;
    }

    /// <summary>The earliest beginning of a trip that can reach a day.</summary>
    public static async Task<int> EarliestAsync(ItinerariesStore store, int first, CancellationToken cancel)
    {
        var usual = first - LongStay.Usual;
        return await store.LongStays.Where(s => s.LastDay >= first && s.FirstDay < usual).MinAsync(s => (int?)s.FirstDay, cancel) ?? usual;
    }
}
