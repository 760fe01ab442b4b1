namespace Motorcade.Domain.Diary.Events;

/// <summary>Trips taken to be to one event.</summary>
internal sealed class EventCluster(EventSeries series, IEnumerable<EventStop> stops)
{
    public EventSeries Series { get; } = series;

    public List<EventStop> Stops { get; } = [.. stops];

    public DateOnly? First => Stops.Min(s => s.First);

    public DateOnly? Last => Stops.Max(s => s.Last);

    /// <summary>Whether some day may lie in both.</summary>
    public bool Overlaps(EventCluster other) => First <= other.Last && other.First <= Last;

    public bool Overlaps(EventStop stop) => First <= stop.Last && stop.First <= Last;

    /// <summary>Whether a town is named by both.</summary>
    public bool SharesTown(EventCluster other) => Towns().Intersect(other.Towns()).Any();

    private IEnumerable<string> Towns() => Stops.Select(s => s.Place.Name).Where(n => n.Length > 0);
}
