using Microsoft.EntityFrameworkCore;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Domain.Diary.Paths;
using Motorcade.Itineraries.Storing;

namespace Motorcade.Itineraries.Asking;

/// <summary>Trips that were read for a question, as stops to think about and as messages to answer with.</summary>
internal sealed class TripSet
{
    private readonly Dictionary<string, Trip> messages;
    private readonly Dictionary<string, PathStop> stops;

    private TripSet(IEnumerable<Trip> trips)
    {
        messages = trips.DistinctBy(t => t.Id).ToDictionary(t => t.Id, StringComparer.Ordinal);
        Stops = [.. messages.Values.Select(StopReader.Stop)];
        stops = Stops.ToDictionary(s => s.Id, StringComparer.Ordinal);
    }

    public IReadOnlyList<PathStop> Stops { get; }

    /// <summary>The trip behind a stop.</summary>
    public Trip Message(PathStop stop) => messages[stop.Id];

    /// <summary>The stop of a trip's id.</summary>
    public PathStop Stop(string id) => stops[id];

    /// <summary>The trip of an id.</summary>
    public Trip Message(string id) => messages[id];

    public static async Task<TripSet> ReadAsync(IQueryable<TripVersion> trips, CancellationToken cancel) =>
        new((await trips.Select(t => t.Body).ToListAsync(cancel)).Select(Trip.Parser.ParseFrom));
}
