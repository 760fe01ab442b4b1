namespace Motorcade.Domain.Diary.Paths;

/// <summary>The way from one stop to the next.</summary>
/// <param name="From">Id of the trip left.</param>
/// <param name="To">Id of the trip reached.</param>
/// <param name="Leaves">Last day at the one; null when not known by the day.</param>
/// <param name="Arrives">First day at the other; null when not known by the day.</param>
/// <param name="Kilometres">Along the great circle; null when a place has no coordinates.</param>
public sealed record Leg(string From, string To, DateOnly? Leaves, DateOnly? Arrives, double? Kilometres);
