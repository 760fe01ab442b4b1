using Microsoft.EntityFrameworkCore;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Domain.Diary.Events;
using Motorcade.Hosting.Stores;
using Motorcade.Itineraries.Asking;
using Motorcade.Itineraries.Querying;
using Motorcade.Itineraries.Storing;

namespace Motorcade.Itineraries.Events;

/// <summary>Finds the events of a request in their order.</summary>
internal sealed class EventSearch
{
    private readonly ItinerariesStore store;
    private readonly Moment moment;
    private readonly Period period;
    private readonly string name;
    private readonly bool isFiltered;
    private readonly IQueryable<TripVersion> trips;
    private readonly IReadOnlyList<string>? countries;
    private readonly IReadOnlyList<int> years;

    private EventSearch(
        ItinerariesStore store, Moment moment, Period period, string name, bool isFiltered, IQueryable<TripVersion> trips,
        IReadOnlyList<string>? countries, IReadOnlyList<int> years)
    {
        (this.store, this.moment, this.period, this.name, this.isFiltered) = (store, moment, period, name, isFiltered);
        (this.trips, this.countries, this.years) = (trips, countries, years);
    }

    /// <summary>Where an event stands in the list.</summary>
    public static PagePosition At(DiaryEvent found) => new(found.First?.DayNumber ?? long.MaxValue, found.Id);

    /// <summary>Looks up whom and where the request means; throws with the field's name.</summary>
    public static async Task<EventSearch> BeginAsync(
        ItinerariesStore store, ListEventsRequest request, Period period, Moment moment, CancellationToken cancel)
    {
        var (who, where) = (request.Attendee.Trim(), request.Country.Trim());
        var trips = moment.Trips(store);
        string[]? countries = null;
        if (where.Length > 0)
        {
            var place = await PlaceSearch.FindAsync(store, "", where, cancel);
            trips = place.Apply(trips);
            countries = [.. place.Codes, .. place.Countries];
        }

        if (period.From?.DayNumber is { } from)
        {
            var begun = await TripSearch.EarliestAsync(store, from, cancel);
            trips = trips.Where(t => t.LastDay >= from && t.Order >= begun);
        }

        if (period.To?.DayNumber is { } to)
            trips = trips.Where(t => t.Order <= to);
        var named = EventFilter.Apply(store.TripEvents.AsNoTracking(), request.Name);
        var years = named.Select(e => e.Year);
        if (who.Length > 0)
        {
            var keys = await PersonSearch.AnyAsync(store, "attendee", who, cancel);
            trips = trips.Where(t => keys.Contains(t.TravellerKey));
            years = Named(trips, named).Select(e => e.Year);
        }

        var isFiltered = who.Length + where.Length + request.Name.Trim().Length > 0 || period != default;
        var sorted = await years.Distinct().OrderBy(y => y).ToListAsync(cancel);
        return new(store, moment, period, request.Name, isFiltered, trips, countries, sorted);
    }

    /// <summary>The events behind a position, until there are as many as wanted or no more.</summary>
    public async Task<IReadOnlyList<DiaryEvent>> FindAsync(PagePosition position, int wanted, CancellationToken cancel)
    {
        var found = new List<DiaryEvent>();
        foreach (var year in years.Where(y => MayHold(y, position)))
        {
            found.AddRange((await OfYearAsync(year, cancel)).Where(e => At(e).IsBehind(position)));
            // Who comes at the end of a year may come to an event of the next: none of a later year precedes those of this one.
            if (found.Count(e => e.First?.Year <= year) >= wanted)
                break;
        }

        return [.. found.OrderBy(e => At(e).Order).ThenBy(e => e.Id, StringComparer.Ordinal)];
    }

    private bool MayHold(int year, PagePosition position)
    {
        if (year == TripEvent.Undated)
            return true;
        if (period.From?.Year > year + 1 || period.To?.Year < year)
            return false;
        return position.Order <= 0
            || (position.Order <= DateOnly.MaxValue.DayNumber && DateOnly.FromDayNumber((int)position.Order).Year <= year + 1);
    }

    private async Task<IEnumerable<DiaryEvent>> OfYearAsync(int year, CancellationToken cancel)
    {
        var ofYear = store.TripEvents.AsNoTracking().Where(e => e.Year == year);
        if (countries is not null)
        {
            int? said = year == TripEvent.Undated ? null : year;
            var theirs = countries.Select(c => new EventScope(c, said).ToString()).ToArray();
            ofYear = ofYear.Where(e => theirs.Contains(e.Scope));
        }

        HashSet<string>? fitting = null;
        if (isFiltered)
        {
            var fits = await Named(trips, EventFilter.Apply(ofYear, name)).Select(e => new { e.TripId, e.Scope }).ToListAsync(cancel);
            fitting = [.. fits.Select(f => f.TripId)];
            var scopes = fits.Select(f => f.Scope).Distinct().ToArray();
            ofYear = ofYear.Where(e => scopes.Contains(e.Scope));
        }

        var rows = fitting?.Count == 0 ? [] : await RowsAsync(ofYear, cancel);
        return rows.GroupBy(r => r.Scope).SelectMany(g => EventFold.Of(g.Key, g.Select(r => r.Stop)))
            .Where(e => fitting is null || e.Stops.Any(s => fitting.Contains(s.TripId)))
            .Where(e => period.Touches(e.First, e.Last));
    }

    private Task<List<EventRow>> RowsAsync(IQueryable<TripEvent> events, CancellationToken cancel)
    {
        var rows =
            from e in events
            join t in moment.Trips(store) on new { e.TripId, e.Version } equals new { t.TripId, t.Version }
            select new EventRow(
                e.Scope, t.TripId, t.TravellerKey, e.Name, e.Series, t.Place, t.Country, t.CountryCode, t.FirstDay, t.LastDay, t.Status);
        return rows.ToListAsync(cancel);
    }

    private static IQueryable<TripEvent> Named(IQueryable<TripVersion> trips, IQueryable<TripEvent> events) =>
        from e in events
        join t in trips on new { e.TripId, e.Version } equals new { t.TripId, t.Version }
        select e;
}
