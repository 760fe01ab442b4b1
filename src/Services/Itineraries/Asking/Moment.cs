using Google.Protobuf.WellKnownTypes;
using Motorcade.Itineraries.Storing;

namespace Motorcade.Itineraries.Asking;

/// <summary>What is known at a moment, and whether weak claims count.</summary>
/// <param name="AsOf">Now when null.</param>
/// <param name="IncludeWeak">Trips that rest on weak claims alone, too.</param>
internal readonly record struct Moment(DateTimeOffset? AsOf, bool IncludeWeak)
{
    public static Moment Of(Timestamp? asOf, bool includeWeak) => new(asOf?.ToDateTimeOffset(), includeWeak);

    /// <summary>The trips as they are known.</summary>
    public IQueryable<TripVersion> Trips(ItinerariesStore store)
    {
        var (moment, weak) = (AsOf, IncludeWeak);
        var trips = moment is { } then
            ? store.Trips.Where(t => t.From <= then && t.To > then)
            : store.Trips.Where(t => t.To == ItinerariesStore.EndOfTime);
        return weak ? trips : trips.Where(t => !t.Weak);
    }
}
