using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Itineraries.Storing;

namespace Motorcade.Itineraries.Recording;

/// <summary>A trip that came, changed or went.</summary>
/// <param name="TripId">Which.</param>
/// <param name="Before">The version that ends, or null.</param>
/// <param name="After">Makes the version that begins, given its number; null when the trip goes.</param>
internal sealed record FoldedTrip(string TripId, TripVersion? Before, Func<int, TripVersion>? After)
{
    public ChangeKind Kind => Before is null ? ChangeKind.Added : After is null ? ChangeKind.Withdrawn : ChangeKind.Changed;
}
