namespace Motorcade.Domain.Diary.Paths;

/// <summary>Two stops of one traveller that cannot both be true.</summary>
/// <param name="One">The stop that begins first.</param>
/// <param name="Other">The other.</param>
/// <param name="On">The first day on which they collide.</param>
/// <param name="Reason">Why, in words.</param>
public sealed record Overlap(PathStop One, PathStop Other, DateOnly On, string Reason);
