using System.Security.Cryptography;
using System.Text;

namespace Motorcade.Domain.Diary.Events;

/// <summary>
/// Gathers trips of one scope to the events that they go to: by series, then by time, since some bodies meet several times a year. A name
/// that says nothing but "summit" joins the one event that is held in its town on its days; a shorter name ("inauguration of Petro") the
/// one whose name holds it. The result does not depend on the order of the trips.
/// </summary>
public static class EventFold
{
    /// <summary>Days between stays that still make them visits to one event.</summary>
    public const int GapDays = 10;

    /// <summary>The events of one scope, by first day, undated last.</summary>
    /// <param name="scope">As <see cref="EventScope"/> gives it.</param>
    /// <param name="stops">All trips of the scope that name an event.</param>
    public static IReadOnlyList<DiaryEvent> Of(string scope, IEnumerable<EventStop> stops)
    {
        var clusters = stops.DistinctBy(s => s.TripId).OrderBy(s => s.TripId, StringComparer.Ordinal)
            .GroupBy(s => (s.Series, Town: s.Series.IsGeneric ? s.Place.Name : ""))
            .SelectMany(g => ByTime(g.Key.Series, [.. g]))
            .OrderBy(c => c.Series.Key, StringComparer.Ordinal).ThenBy(c => c.First ?? DateOnly.MaxValue)
            .ThenBy(c => c.Stops[0].TripId, StringComparer.Ordinal)
            .ToList();
        foreach (var cluster in clusters.ToList())
        {
            if (Home(cluster, clusters) is not { } home)
                continue;
            home.Stops.AddRange(cluster.Stops);
            clusters.Remove(cluster);
        }

        var written = clusters.GroupBy(c => c.Series).SelectMany(g => g.Select((c, n) => EventWriter.Event(c, IdOf(scope, g.Key, n))));
        return [.. written.OrderBy(e => e.First ?? DateOnly.MaxValue).ThenBy(e => e.Id, StringComparer.Ordinal)];
    }

    /// <summary>Stays known well enough make the clusters; the others join the largest that they fit.</summary>
    private static List<EventCluster> ByTime(EventSeries series, List<EventStop> stops)
    {
        var clusters = new List<EventCluster>();
        foreach (var stop in stops.Where(s => !s.IsVague).OrderBy(s => s.First).ThenBy(s => s.TripId, StringComparer.Ordinal))
        {
            if (clusters.Count > 0 && stop.First!.Value.DayNumber - clusters[^1].Last!.Value.DayNumber <= GapDays)
                clusters[^1].Stops.Add(stop);
            else
                clusters.Add(new(series, [stop]));
        }

        var known = clusters.ToDictionary(c => c, c => c.Stops.Count);
        foreach (var stop in stops.Where(s => s.IsVague).OrderBy(s => s.First ?? DateOnly.MaxValue).ThenByDescending(s => s.Last)
            .ThenBy(s => s.TripId, StringComparer.Ordinal))
        {
            var fitting = clusters.FindAll(c => stop.First is null || c.First is null || c.Overlaps(stop));
            if (fitting.MaxBy(c => known.GetValueOrDefault(c)) is { } best)
                best.Stops.Add(stop);
            else
                clusters.Add(new(series, [stop]));
        }

        return clusters;
    }

    /// <summary>The one event that a less telling name stands for, or null.</summary>
    private static EventCluster? Home(EventCluster cluster, List<EventCluster> clusters)
    {
        if (cluster.Series.HasBody)
            return null;
        var homes = clusters.FindAll(c => c.Series != cluster.Series && !c.Series.IsGeneric && c.Overlaps(cluster) && IsHome(c, cluster));
        return homes is [var only] ? only : null;
    }

    private static bool IsHome(EventCluster home, EventCluster cluster) => cluster.Series.IsGeneric
        ? home.SharesTown(cluster) && IsOfKind(home, cluster)
        : !home.Series.HasBody && home.Series.Holds(cluster.Series);

    /// <summary>A summit is no funeral: "the summit" joins a body's gathering or a summit, "the ceremony" any occasion.</summary>
    private static bool IsOfKind(EventCluster home, EventCluster generic) => EventLexicon.Default.Gatherings.Contains(generic.Series.Key)
        ? home.Series.HasBody || home.Series.Words.Any(EventLexicon.Default.Gatherings.Contains)
        : home.Series.Holds(generic.Series) || (!home.Series.HasBody && generic.Series.Key == "ceremony");

    private static string IdOf(string scope, EventSeries series, int ordinal) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"event\n{scope}\n{series.Key}\n{ordinal}")).AsSpan(0, 12));
}
