using Microsoft.EntityFrameworkCore;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Domain.Diary.Presences;
using Motorcade.Itineraries.Asking;
using Motorcade.Itineraries.Storing;
using Certainty = Motorcade.Domain.Diary.Presences.Certainty;
using Presence = Motorcade.Domain.Diary.Presences.Presence;

namespace Motorcade.Itineraries.Presences;

/// <summary>Where somebody was on a day. Two small reads of an index: not worth remembering.</summary>
internal sealed class WhereWasQueries(IDbContextFactory<ItinerariesStore> stores)
{
    public async Task<WhereWasResponse> AskAsync(WhereWasRequest request, CancellationToken cancel)
    {
        var on = Period.Required("on", request.On);
        var moment = Moment.Of(request.AsOf, request.IncludeWeak);
        await using var store = await stores.CreateDbContextAsync(cancel);
        var person = await PersonSearch.OneAsync(store, "traveller", request.Traveller, cancel);
        var trips = moment.Trips(store).Where(t => person.Keys.Contains(t.TravellerKey));
        var (day, since) = (on.DayNumber, on.DayNumber - PresenceJudge.OpenDays);
        var near = await TripSet.ReadAsync(trips.Where(t => t.FirstDay <= day && t.LastDay >= since), cancel);
        var judged = near.Stops.Select(s => PresenceJudge.Judge(s, on, on, PlaceAsked.None, NextStop.After(s, near.Stops)));
        var there = PresenceJudge.InOrder(judged.OfType<Presence>()).ToList();
        var response = new WhereWasResponse
        {
            Traveller = person.Message,
            Stops = { there.Select(p => PresenceWriter.Message(p, near.Message(p.Stop))) },
        };
        if (there.TrueForAll(p => p.Certainty == Certainty.Unlikely))
            (response.Before, response.After) = await AroundAsync(trips, day, cancel);
        return response;
    }

    private static async Task<(Trip? Before, Trip? After)> AroundAsync(IQueryable<TripVersion> trips, int day, CancellationToken cancel)
    {
        var takesPart = PathStatuses.TakesPart;
        trips = trips.Where(t => takesPart.Contains(t.Status));
        var before = await trips.Where(t => t.LastDay < day)
            .OrderByDescending(t => t.LastDay).ThenByDescending(t => t.FirstDay).ThenBy(t => t.TripId)
            .Select(t => t.Body).FirstOrDefaultAsync(cancel);
        var after = await trips.Where(t => t.FirstDay > day)
            .OrderBy(t => t.FirstDay).ThenBy(t => t.LastDay).ThenBy(t => t.TripId)
            .Select(t => t.Body).FirstOrDefaultAsync(cancel);
        return (before is null ? null : Trip.Parser.ParseFrom(before), after is null ? null : Trip.Parser.ParseFrom(after));
    }
}
