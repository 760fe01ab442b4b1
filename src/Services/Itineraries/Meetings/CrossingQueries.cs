using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Domain.Diary.Meetings;
using Motorcade.Domain.Diary.Paths;
using Motorcade.Hosting.Stores;
using Motorcade.Itineraries.Asking;
using Motorcade.Itineraries.Presences;
using Motorcade.Itineraries.Storing;
using Wire = Motorcade.Contracts.Rpc.Itineraries.V1;

namespace Motorcade.Itineraries.Meetings;

/// <summary>Who crossed a traveller's path. The store pairs stops by the domain's conditions, the domain says how sure each is.</summary>
internal sealed class CrossingQueries(RememberedAnswers answers)
{
    /// <summary>Days that a stop of the other may have begun earlier; a longer stay crosses nobody's path, it is a residence.</summary>
    private const int LongestStay = LongStay.Usual;

    public Task<ListCrossingsResponse> ListAsync(ListCrossingsRequest request, CancellationToken cancel)
    {
        var period = Period.Of(request.From, request.To);
        var moment = Moment.Of(request.AsOf, request.IncludeWeak);
        var size = PagePosition.Size(request.PageSize);
        var query = Question.Text(request);
        var position = PagePosition.Open(request.PageToken, query);
        return answers.GetAsync(
            $"{query}|{size}|{position}", ListCrossingsResponse.Parser,
            async (store, token) =>
            {
                var person = await PersonSearch.OneAsync(store, "traveller", request.Traveller, token);
                var trips = Touching(moment.Trips(store), period);
                var others = trips.Where(t => !person.Keys.Contains(t.TravellerKey));
                if (request.With.Trim().Length > 0)
                {
                    var with = await PersonSearch.AnyAsync(store, "with", request.With, token);
                    others = others.Where(t => with.Contains(t.TravellerKey));
                }

                var pairs = await Pairs(trips.Where(t => person.Keys.Contains(t.TravellerKey)), others).ToListAsync(token);
                var sorted = pairs.OrderBy(p => p.At.Order).ThenBy(p => p.At.Id, StringComparer.Ordinal);
                var page = SortedPage<CrossingPair>.Of(sorted, p => p.At, position, size, query);
                return new() { Crossings = { await JudgeAsync(store, page.Rows, token) }, NextPageToken = page.NextToken };
            },
            cancel);
    }

    /// <summary>Stops that take part, with a day in the period.</summary>
    private static IQueryable<TripVersion> Touching(IQueryable<TripVersion> trips, Period period)
    {
        var takesPart = PathStatuses.TakesPart;
        trips = trips.Where(t => t.FirstDay != null && takesPart.Contains(t.Status));
        if (period.From?.DayNumber is { } from)
            trips = trips.Where(t => t.LastDay >= from);
        return period.To?.DayNumber is { } to ? trips.Where(t => t.Order <= to) : trips;
    }

    /// <summary>Towns are compared by equality alone, so that the store finds the others by country and town.</summary>
    private static IQueryable<CrossingPair> Pairs(IQueryable<TripVersion> mine, IQueryable<TripVersion> others)
    {
        const int vague = PathStop.VagueDays;
        var clear = mine.Where(t => t.LastDay - t.FirstDay + 1 < vague);
        var clearOthers = others.Where(t => t.LastDay - t.FirstDay + 1 < vague);
        var inTown =
            from a in mine
            from b in others
            where a.Place != "" && b.Place == a.Place && b.CountryCode == a.CountryCode && b.Country == a.Country
                && b.Order >= a.Order - LongestStay && b.Order <= a.LastDay && b.LastDay >= a.FirstDay
                && (a.LastDay - a.FirstDay + 1 < vague || b.LastDay - b.FirstDay + 1 < vague)
            select new { a, b };
        var otherSomewhere =
            from a in clear
            from b in clearOthers
            where b.Place == "" && b.CountryCode == a.CountryCode && b.Country == a.Country
                && b.Order >= a.Order - vague && b.Order <= a.LastDay && b.LastDay >= a.FirstDay
            select new { a, b };
        var somewhere =
            from a in clear
            from b in clearOthers
            where a.Place == "" && b.Place != "" && b.CountryCode == a.CountryCode && b.Country == a.Country
                && b.Order >= a.Order - vague && b.Order <= a.LastDay && b.LastDay >= a.FirstDay
            select new { a, b };
        return inTown.Concat(otherSomewhere).Concat(somewhere).Select(p => new CrossingPair(
            p.a.TripId, p.a.Version, p.b.TripId, p.b.Version, p.a.Order > p.b.Order ? p.a.Order : p.b.Order));
    }

    private static async Task<IEnumerable<Wire.Crossing>> JudgeAsync(
        ItinerariesStore store, IReadOnlyList<CrossingPair> pairs, CancellationToken cancel)
    {
        var versions = pairs.SelectMany(p => new[] { (p.One, p.OneVersion), (p.Other, p.OtherVersion) }).ToHashSet();
        var ids = versions.Select(v => v.Item1).Distinct().ToArray();
        var numbers = versions.Select(v => v.Item2).Distinct().ToArray();
        var rows = await store.Trips.Where(t => ids.Contains(t.TripId) && numbers.Contains(t.Version))
            .Select(t => new { t.TripId, t.Version, t.Body }).ToListAsync(cancel);
        var trips = rows.Where(r => versions.Contains((r.TripId, r.Version)))
            .ToDictionary(r => r.TripId, r => Trip.Parser.ParseFrom(r.Body));
        return
        [
            .. pairs.Select(p => (One: trips[p.One], Other: trips[p.Other]))
                .Select(p => (p.One, p.Other, Crossing: CrossingFinder.Between(StopReader.Stop(p.One), StopReader.Stop(p.Other))))
                .Where(p => p.Crossing is not null)
                .Select(p => Message(p.Crossing!, p.One, p.Other)),
        ];
    }

    private static Wire.Crossing Message(Domain.Diary.Meetings.Crossing crossing, Trip one, Trip other) => new()
    {
        One = one,
        Other = other,
        Start = crossing.First.ToString("O", CultureInfo.InvariantCulture),
        End = crossing.Last.ToString("O", CultureInfo.InvariantCulture),
        Met = crossing.Met,
        Certainty = PresenceWriter.Certainty(crossing.Certainty),
    };
}
