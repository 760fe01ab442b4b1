namespace Motorcade.Domain.Diary.Events;

/// <summary>What trips to one event together say of it.</summary>
internal static class EventWriter
{
    private const string Article = "the ";

    public static DiaryEvent Event(EventCluster cluster, string id)
    {
        var (first, last) = Days(cluster.Stops);
        return new()
        {
            Id = id,
            Name = Name(cluster),
            Where = Where(cluster.Stops),
            First = first,
            Last = last,
            Stops = [.. cluster.Stops.OrderBy(s => s.TripId, StringComparer.Ordinal)],
        };
    }

    /// <summary>Of equally common names the one that says most.</summary>
    private static string Name(EventCluster cluster) => cluster.Stops.Where(s => s.Series == cluster.Series)
        .GroupBy(s => s.Name.StartsWith(Article, StringComparison.OrdinalIgnoreCase) ? s.Name[Article.Length..] : s.Name)
        .OrderByDescending(g => g.Sum(s => s.Claims)).ThenByDescending(g => g.Key.Length).ThenBy(g => g.Key, StringComparer.Ordinal)
        .First().Key;

    private static EventStop Where(List<EventStop> stops) => stops
        .GroupBy(s => s.Place.Name)
        .OrderByDescending(g => g.Key.Length > 0).ThenByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
        .First().MinBy(s => s.TripId, StringComparer.Ordinal)!;

    /// <summary>The days that at least half of those who are there by the day share; else the narrowest that is said.</summary>
    private static (DateOnly? First, DateOnly? Last) Days(List<EventStop> stops)
    {
        var dated = stops.FindAll(s => !s.IsVague);
        var there = dated.FindAll(s => s.TakesPart) is { Count: > 0 } part ? part : dated;
        if (there.Count == 0)
        {
            var narrowest = stops.Where(s => s.First is not null)
                .OrderBy(s => s.Last!.Value.DayNumber - s.First!.Value.DayNumber).ThenBy(s => s.First).FirstOrDefault();
            return (narrowest?.First, narrowest?.Last);
        }

        var counts = new SortedDictionary<int, int>();
        foreach (var stop in there)
        {
            for (var day = stop.First!.Value.DayNumber; day <= stop.Last!.Value.DayNumber; day++)
                counts[day] = counts.GetValueOrDefault(day) + 1;
        }

        // Where no day has half of them, those with the most.
        var enough = Math.Min((there.Count + 1) / 2, counts.Values.Max());
        var shared = counts.Where(c => c.Value >= enough).Select(c => c.Key).ToList();
        return (DateOnly.FromDayNumber(shared[0]), DateOnly.FromDayNumber(shared[^1]));
    }
}
