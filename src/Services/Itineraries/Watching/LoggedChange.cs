using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Itineraries.Storing;

namespace Motorcade.Itineraries.Watching;

/// <summary>A line of the log with the trip after it and before it.</summary>
/// <param name="Record">The line.</param>
/// <param name="Body">The trip's version that it speaks of.</param>
/// <param name="Before">The version before, or null.</param>
internal sealed record LoggedChange(ChangeRecord Record, byte[] Body, byte[]? Before)
{
    /// <summary>
    /// The change as a watcher sees it, or null. To one who leaves weak trips out, a trip comes when it stops being weak and goes when it
    /// becomes so.
    /// </summary>
    public TripChange? Seen(bool includeWeak)
    {
        var kind = (ChangeKind)Record.Kind;
        var trip = Trip.Parser.ParseFrom(Body);
        if (kind != ChangeKind.Changed || Before is null)
            return trip.Weak && !includeWeak ? null : Change(kind, trip);
        var before = Trip.Parser.ParseFrom(Before);
        if (includeWeak)
            return Change(kind, trip, before);
        return (before.Weak, trip.Weak) switch
        {
            (true, true) => null,
            (true, false) => Change(ChangeKind.Added, trip),
            (false, true) => Change(ChangeKind.Withdrawn, before),
            _ => Change(kind, trip, before),
        };
    }

    private TripChange Change(ChangeKind kind, Trip trip, Trip? before = null) =>
        new() { Sequence = Record.Sequence, Kind = kind, Trip = trip, Before = before };
}
