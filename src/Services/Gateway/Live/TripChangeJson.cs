using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Gateway.Trips;

namespace Motorcade.Gateway.Live;

/// <summary>One change of the diary.</summary>
/// <param name="Sequence">Grows with every change: the event's id.</param>
/// <param name="Trip">After the change; for a withdrawn trip, as it was.</param>
/// <param name="Before">As it was before a change; null for what was added or withdrawn.</param>
internal sealed record TripChangeJson(long Sequence, ChangeKind Kind, TripJson Trip, TripJson? Before)
{
    public static TripChangeJson From(TripChange change) => new(
        change.Sequence, change.Kind, TripJson.From(change.Trip), change.Before is { } before ? TripJson.From(before) : null);
}
