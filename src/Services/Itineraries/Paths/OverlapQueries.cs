using Microsoft.EntityFrameworkCore;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Domain.Diary.Paths;
using Motorcade.Hosting.Stores;
using Motorcade.Itineraries.Asking;
using Motorcade.Itineraries.Storing;

namespace Motorcade.Itineraries.Paths;

/// <summary>
/// Stops of one traveller that cannot both be true, of one or of everybody. The store gives pairs that share a day in the order of their
/// first common day, the domain judges them; a pair collides on that day or within the four weeks that a stay may have.
/// </summary>
internal sealed class OverlapQueries(RememberedAnswers answers)
{
    public Task<ListOverlapsResponse> ListAsync(ListOverlapsRequest request, CancellationToken cancel)
    {
        var period = Period.Of(request.From, request.To);
        var moment = Moment.Of(request.AsOf, request.IncludeWeak);
        var size = PagePosition.Size(request.PageSize);
        var query = Question.Text(request);
        var position = PagePosition.Open(request.PageToken, query);
        return answers.GetAsync(
            $"{query}|{size}|{position}", ListOverlapsResponse.Parser,
            async (store, token) =>
            {
                var takesPart = PathStatuses.TakesPart;
                var trips = moment.Trips(store).Where(t => takesPart.Contains(t.Status + 0) && t.FirstDay != null);
                if (request.Traveller.Trim().Length > 0)
                {
                    var keys = await PersonSearch.AnyAsync(store, "traveller", request.Traveller, token);
                    trips = trips.Where(t => keys.Contains(t.TravellerKey));
                }

                var found = await FindAsync(Pairs(trips, period, position), o => IsWanted(o, period, position), size, token);
                var page = SortedPage<FoundOverlap>.Of(found, o => o.Position, position, size, query);
                return new() { Overlaps = { page.Rows.Select(o => o.Message) }, NextPageToken = page.NextToken };
            },
            cancel);
    }

    /// <summary>What may collide, by the day on which the later stop begins.</summary>
    private static IQueryable<OverlapPair> Pairs(IQueryable<TripVersion> trips, Period period, PagePosition position)
    {
        const int longest = PathStop.VagueDays;
        var brief = trips.Where(t => t.LastDay - t.FirstDay + 1 < longest);
        // A bound, even where none is asked, makes the store walk in order and stop when the page is full.
        var earliest = Math.Max(position.Order, period.From?.DayNumber ?? 0) - longest;
        var later = brief.Where(t => t.Order >= earliest);
        if (period.To is { } to)
            later = later.Where(t => t.Order <= to.DayNumber);
        return
            from b in later
            from a in brief
            where a.TravellerKey == b.TravellerKey
                && a.Order >= b.Order - longest && a.Order <= b.Order && (a.Order < b.Order || a.TripId.CompareTo(b.TripId) < 0)
                && a.LastDay >= b.FirstDay
                && !(a.CountryCode == b.CountryCode && a.Country == b.Country && (a.Place == b.Place || a.Place == "" || b.Place == ""))
            orderby b.Order, b.TripId, a.TripId
            select new OverlapPair(b.Order, a.Body, b.Body);
    }

    /// <summary>Judges pairs until the page is full with what no pair to come can precede.</summary>
    private static async Task<IEnumerable<FoundOverlap>> FindAsync(
        IQueryable<OverlapPair> pairs, Func<FoundOverlap, bool> isWanted, int size, CancellationToken cancel)
    {
        var found = new List<FoundOverlap>();
        await foreach (var pair in pairs.AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (found.Count > size && found.Count(f => f.Position.Order < pair.Order) > size)
                break;
            if (pair.Judge() is { } overlap && isWanted(overlap))
                found.Add(overlap);
        }

        return found.OrderBy(f => f.Position.Order).ThenBy(f => f.Position.Id, StringComparer.Ordinal);
    }

    private static bool IsWanted(FoundOverlap overlap, Period period, PagePosition position)
    {
        var day = DateOnly.FromDayNumber((int)overlap.Position.Order);
        return period.Touches(day, day) && overlap.Position.IsBehind(position);
    }
}
