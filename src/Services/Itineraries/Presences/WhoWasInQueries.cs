using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Domain.Diary.Paths;
using Motorcade.Domain.Diary.Presences;
using Motorcade.Hosting.Rpc;
using Motorcade.Hosting.Stores;
using Motorcade.Itineraries.Asking;
using Motorcade.Itineraries.Querying;
using Motorcade.Itineraries.Storing;
using Presence = Motorcade.Domain.Diary.Presences.Presence;

namespace Motorcade.Itineraries.Presences;

/// <summary>Who was at a place in a period.</summary>
internal sealed class WhoWasInQueries(RememberedAnswers answers)
{
    public Task<WhoWasInResponse> AskAsync(WhoWasInRequest request, CancellationToken cancel)
    {
        if (request.Place.Trim().Length + request.Country.Trim().Length == 0)
            throw new InvalidRequestException("place", "is required; give a place, a country or both");
        var from = Period.Required("from", request.From);
        var period = Period.Of(request.From, request.To.Length > 0 ? request.To : request.From);
        var moment = Moment.Of(request.AsOf, request.IncludeWeak);
        var size = PagePosition.Size(request.PageSize);
        var query = Question.Text(request);
        var position = PagePosition.Open(request.PageToken, query);
        return answers.GetAsync(
            $"{query}|{size}|{position}", WhoWasInResponse.Parser,
            async (store, token) =>
            {
                var places = await PlaceSearch.FindAsync(store, request.Place, request.Country, token);
                var asked = places.Towns is null ? PlaceAsked.Country : PlaceAsked.Town;
                var (first, last) = (from.DayNumber, period.To!.Value.DayNumber);
                var since = first - PresenceJudge.OpenDays;
                var begun = await TripSearch.EarliestAsync(store, since, token);
                var trips = places.Apply(moment.Trips(store))
                    .Where(t => t.Order >= begun && t.Order <= last && t.LastDay >= since);
                Presence? judge(PathStop stop, DateOnly? next) => PresenceJudge.Judge(stop, from, period.To.Value, asked, next);
                var found = await FindAsync(trips, moment.Trips(store), position, size, judge, token);
                var page = SortedPage<FoundPresence>.Of(found, f => f.At, position, size, query);
                return new() { Stops = { page.Rows.Select(f => f.Message) }, NextPageToken = page.NextToken };
            },
            cancel);
    }

    /// <summary>Reads on until there is one more than the page takes: what ended shortly before the period is read and left out.</summary>
    private static async Task<List<FoundPresence>> FindAsync(
        IQueryable<TripVersion> trips, IQueryable<TripVersion> all, PagePosition position, int size,
        Func<PathStop, DateOnly?, Presence?> judge, CancellationToken cancel)
    {
        var found = new List<FoundPresence>();
        while (found.Count <= size)
        {
            var (order, id) = (position.Order, position.Id);
            var rows = trips.Where(t => t.Order > order || (t.Order == order && t.TripId.CompareTo(id) > 0))
                .OrderBy(t => t.Order).ThenBy(t => t.TripId).Take(size + 1);
            var set = await TripSet.ReadAsync(rows, cancel);
            var next = await NextStop.AfterAsync(set.Stops, all, cancel);
            foreach (var stop in set.Stops)
            {
                position = new(stop.First!.Value.DayNumber, stop.Id);
                if (judge(stop, next(stop)) is { } presence)
                    found.Add(new(position, PresenceWriter.Message(presence, set.Message(stop))));
            }

            if (set.Stops.Count <= size)
                break;
        }

        return found;
    }
}
