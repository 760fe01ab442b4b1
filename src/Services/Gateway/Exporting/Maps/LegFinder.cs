using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Contracts.Rpc.Itineraries.V1;

namespace Motorcade.Gateway.Exporting.Maps;

/// <summary>
/// Finds the legs in trips that come in by first day: each traveller's last stop is remembered until it is too long ago to go on from, so
/// that memory does not grow with the diary.
/// </summary>
internal sealed class LegFinder
{
    /// <summary>The most days between leaving a stop and reaching the next.</summary>
    private const int GapDays = 3;

    private readonly Dictionary<string, Stop> last = [];
    private int swept;

    /// <summary>How many stops are remembered.</summary>
    public int Remembered => last.Count;

    /// <summary>The leg that ends at a trip, or null.</summary>
    public MapLeg? Next(Trip trip)
    {
        if (trip.Status is not (TripStatus.Planned or TripStatus.Underway or TripStatus.Completed) || trip.Traveller is null)
            return null;
        if (TripSpan.Of(trip) is not { IsByDay: true } span)
            return null;
        Sweep(span.First.DayNumber);
        var key = trip.Traveller.Id.Length > 0 ? trip.Traveller.Id : "~" + trip.Traveller.Name;
        last.TryGetValue(key, out var before);
        last[key] = new(trip, span, Math.Max(span.Last.DayNumber, before?.Until ?? 0));
        if (before is null || span.First.DayNumber - before.Until > GapDays)
            return null;
        return MapLeg.Between(before.Trip, before.Span, trip, span);
    }

    private void Sweep(int day)
    {
        if (day - swept <= GapDays)
            return;
        swept = day;
        foreach (var (traveller, stop) in last)
        {
            if (day - stop.Until > GapDays)
                last.Remove(traveller);
        }
    }

    private sealed record Stop(Trip Trip, TripSpan Span, int Until);
}
