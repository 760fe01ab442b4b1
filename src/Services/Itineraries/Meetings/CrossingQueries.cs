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
    /// <summary>No stay is longer: what began earlier is not looked at.</summary>
    private const int LongestStay = 400;

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

    private static IQueryable<CrossingPair> Pairs(IQueryable<TripVersion> mine, IQueryable<TripVersion> others)
    {
        const int vague = PathStop.VagueDays;
        return
            from a in mine
            from b in others
            where a.CountryCode == b.CountryCode && a.Country == b.Country
                && b.Order >= a.Order - LongestStay && b.Order <= a.LastDay && b.LastDay >= a.FirstDay
                && ((a.Place == b.Place && a.Place != "" && (a.LastDay - a.FirstDay + 1 < vague || b.LastDay - b.FirstDay + 1 < vague))
                    || ((a.Place == "" || b.Place == "") && a.LastDay - a.FirstDay + 1 < vague && b.LastDay - b.FirstDay + 1 < vague))
            select new CrossingPair(a.TripId, a.Version, b.TripId, b.Version, a.Order > b.Order ? a.Order : b.Order);
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
