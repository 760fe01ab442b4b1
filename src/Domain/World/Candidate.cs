namespace Motorcade.Domain.World;

/// <summary>Something that a name may stand for.</summary>
/// <param name="Kind">Which table it stands in.</param>
/// <param name="Id">Its key there: ISO code, GeoNames id, QID or slug.</param>
/// <param name="Name">Common English name.</param>
/// <param name="Score">0 to 1; candidates of one answer can be compared.</param>
/// <param name="Reason">Why, in words.</param>
public sealed record Candidate(WorldKind Kind, string Id, string Name, double Score, string Reason);
