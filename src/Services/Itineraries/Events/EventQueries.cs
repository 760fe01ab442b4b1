using Microsoft.EntityFrameworkCore;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Domain.Diary.Events;
using Motorcade.Hosting.Stores;
using Motorcade.Itineraries.Asking;
using Motorcade.Itineraries.Storing;

namespace Motorcade.Itineraries.Events;

/// <summary>
/// Summits, forums and ceremonies. The filters find the scopes in which an event may be, each scope is gathered whole, and the events kept
/// are those with a trip that fits: so an event has all its attendees whatever was asked.
/// </summary>
internal sealed class EventQueries(RememberedAnswers answers)
{
    public Task<ListEventsResponse> ListAsync(ListEventsRequest request, CancellationToken cancel)
    {
        var period = Period.Of(request.From, request.To);
        var moment = Moment.Of(request.AsOf, request.IncludeWeak);
        var size = PagePosition.Size(request.PageSize);
        var query = Question.Text(request);
        var position = PagePosition.Open(request.PageToken, query);
        return answers.GetAsync(
            $"{query}|{size}|{position}", ListEventsResponse.Parser,
            async (store, token) =>
            {
                var fitting = await FittingAsync(store, request, moment, period, token);
                var rows = await RowsAsync(store, moment, fitting, token);
                var events = rows.GroupBy(r => r.Scope).SelectMany(g => EventFold.Of(g.Key, g.Select(r => r.Stop)))
                    .Where(e => fitting is null || e.Stops.Any(s => fitting.Contains(s.TripId)))
                    .Where(e => period.Touches(e.First, e.Last))
                    .OrderBy(e => At(e).Order).ThenBy(e => e.Id, StringComparer.Ordinal);
                var page = SortedPage<DiaryEvent>.Of(events, At, position, size, query);
                var ids = page.Rows.SelectMany(e => e.Stops).Select(s => s.TripId).ToArray();
                var trips = await TripSet.ReadAsync(moment.Trips(store).Where(t => ids.Contains(t.TripId)), token);
                return new() { Events = { page.Rows.Select(e => EventMessage.Of(e, trips)) }, NextPageToken = page.NextToken };
            },
            cancel);
    }

    private static PagePosition At(DiaryEvent found) => new(found.First?.DayNumber ?? long.MaxValue, found.Id);

    /// <summary>Ids of the trips that fit the filters; null when none is given.</summary>
    private static async Task<HashSet<string>?> FittingAsync(
        ItinerariesStore store, ListEventsRequest request, Moment moment, Period period, CancellationToken cancel)
    {
        if (request.Name.Trim().Length + request.Attendee.Trim().Length + request.Country.Trim().Length == 0 && period == default)
            return null;
        var trips = moment.Trips(store);
        if (request.Attendee.Trim().Length > 0)
        {
            var keys = await PersonSearch.AnyAsync(store, "attendee", request.Attendee, cancel);
            trips = trips.Where(t => keys.Contains(t.TravellerKey));
        }

        if (request.Country.Trim().Length > 0)
            trips = (await PlaceSearch.FindAsync(store, "", request.Country, cancel)).Apply(trips);
        if (period.From?.DayNumber is { } from)
            trips = trips.Where(t => t.LastDay >= from);
        if (period.To?.DayNumber is { } to)
            trips = trips.Where(t => t.FirstDay <= to);
        return [.. await EventFilter.Trips(store, trips, request.Name).Select(t => t.TripId).ToListAsync(cancel)];
    }

    /// <summary>All trips of the scopes that a fitting trip is in.</summary>
    private static Task<List<EventRow>> RowsAsync(ItinerariesStore store, Moment moment, HashSet<string>? fitting, CancellationToken cancel)
    {
        var happenings = store.TripEvents.AsNoTracking();
        if (fitting is not null)
        {
            string[] ids = [.. fitting];
            var scopes = happenings.Where(e => ids.Contains(e.TripId)).Select(e => e.Scope).Distinct();
            happenings = happenings.Where(e => scopes.Contains(e.Scope));
        }

        var rows =
            from e in happenings
            join t in moment.Trips(store) on new { e.TripId, e.Version } equals new { t.TripId, t.Version }
            select new EventRow(
                e.Scope, t.TripId, t.TravellerKey, e.Name, e.Series, t.Place, t.Country, t.CountryCode, t.FirstDay, t.LastDay, t.Status);
        return rows.ToListAsync(cancel);
    }
}
