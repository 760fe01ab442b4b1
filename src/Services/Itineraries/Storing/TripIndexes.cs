using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Motorcade.Itineraries.Storing;

/// <summary>
/// What trips are looked up by. Each index begins with one filter and goes on in the order of lists; the columns of the other filters
/// follow, so that what does not fit is passed over in the index and never read.
/// </summary>
internal static class TripIndexes
{
    public static void Map(EntityTypeBuilder<TripVersion> trip)
    {
        trip.HasIndex(t => new { t.FoldKey, t.To });
        trip.HasIndex(t => new { t.Order, t.TripId, t.To, t.From, t.LastDay, t.Status, t.Weak }, "IX_Trips_InOrder");
        trip.HasIndex(t => new { t.TravellerKey, t.Order, t.TripId, t.To, t.From, t.LastDay, t.Status, t.Weak }, "IX_Trips_ByTraveller");
        trip.HasIndex(t => new { t.Place, t.Order, t.TripId, t.To, t.From, t.LastDay, t.Status, t.Weak }, "IX_Trips_ByPlace");
        trip.HasIndex(t => new { t.CountryCode, t.Order, t.TripId, t.To, t.From, t.LastDay, t.Status, t.Weak }, "IX_Trips_ByCountry");
        trip.HasIndex(t => new { t.Status, t.Order, t.TripId, t.To, t.From, t.LastDay, t.Weak }, "IX_Trips_ByStatus");
        trip.HasIndex(t => new { t.LastDay, t.Order, t.To, t.From, t.Status, t.Weak }, "IX_Trips_ByLastDay");
        trip.HasIndex(t => new { t.From, t.To, t.Order, t.LastDay, t.Status, t.Weak }, "IX_Trips_ByMoment");
    }
}
