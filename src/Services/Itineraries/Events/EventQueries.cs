using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Domain.Diary.Events;
using Motorcade.Hosting.Stores;
using Motorcade.Itineraries.Asking;

namespace Motorcade.Itineraries.Events;

/// <summary>
/// Summits, forums and ceremonies, gathered year by year until the page is full. The filters find the scopes in which an event may be, each
/// scope is gathered whole, and the events kept are those with a trip that fits: so an event has all its attendees whatever was asked.
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
                var search = await EventSearch.BeginAsync(store, request, period, moment, token);
                var events = await search.FindAsync(position, size + 1, token);
                var page = SortedPage<DiaryEvent>.Of(events, EventSearch.At, position, size, query);
                var ids = page.Rows.SelectMany(e => e.Stops).Select(s => s.TripId).ToArray();
                var trips = await TripSet.ReadAsync(moment.Trips(store).Where(t => ids.Contains(t.TripId)), token);
                return new() { Events = { page.Rows.Select(e => EventMessage.Of(e, trips)) }, NextPageToken = page.NextToken };
            },
            cancel);
    }
}
