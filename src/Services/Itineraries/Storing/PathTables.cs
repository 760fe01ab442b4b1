using Microsoft.EntityFrameworkCore;

namespace Motorcade.Itineraries.Storing;

/// <summary>The tables that journeys, meetings and presence are asked from.</summary>
internal static class PathTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<TripVersion>(trip =>
        {
            trip.HasMany(t => t.Meets).WithOne().HasForeignKey(p => new { p.TripId, p.Version });
            trip.HasOne(t => t.Attends).WithOne().HasForeignKey<TripEvent>(e => new { e.TripId, e.Version });
            trip.HasIndex(t => new { t.CountryCode, t.Place, t.Order });
        });
        model.Entity<TripPerson>(person =>
        {
            person.HasKey(p => new { p.TripId, p.Version, p.PersonKey });
            person.HasIndex(p => p.PersonKey);
        });
        model.Entity<TripEvent>(happening =>
        {
            happening.HasKey(e => new { e.TripId, e.Version });
            happening.HasIndex(e => new { e.Year, e.Scope });
        });
    }
}
