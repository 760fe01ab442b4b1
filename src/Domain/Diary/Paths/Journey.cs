namespace Motorcade.Domain.Diary.Paths;

/// <summary>Consecutive stops of one traveller.</summary>
/// <param name="Id">Stays while its first stop does.</param>
/// <param name="Stops">In order; at least one.</param>
/// <param name="Legs">From each stop to the next; one fewer than stops.</param>
public sealed record Journey(string Id, IReadOnlyList<PathStop> Stops, IReadOnlyList<Leg> Legs)
{
    /// <summary>First day that it may cover.</summary>
    public DateOnly First => Stops[0].First!.Value;

    /// <summary>Last day that it may cover.</summary>
    public DateOnly Last => Stops.Max(s => s.Last!.Value);
}
