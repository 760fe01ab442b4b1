using Microsoft.EntityFrameworkCore;
using Motorcade.Hosting.Stores;

namespace Motorcade.Itineraries.Storing;

/// <summary>Claims, the versions of trips they add up to, and the log of changes.</summary>
internal sealed class ItinerariesStore(DbContextOptions<ItinerariesStore> options) : DbContext(options)
{
    /// <summary>Stands for "still so".</summary>
    public static readonly DateTimeOffset EndOfTime = new(9999, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public DbSet<ArticleRecord> Articles => Set<ArticleRecord>();

    public DbSet<ClaimRecord> Claims => Set<ClaimRecord>();

    public DbSet<TripVersion> Trips => Set<TripVersion>();

    public DbSet<ChangeRecord> Changes => Set<ChangeRecord>();

    public DbSet<TripPerson> TripPeople => Set<TripPerson>();

    public DbSet<TripEvent> TripEvents => Set<TripEvent>();

    public DbSet<PersonName> PersonNames => Set<PersonName>();

    public DbSet<PlaceName> PlaceNames => Set<PlaceName>();

    public DbSet<LongStay> LongStays => Set<LongStay>();

    /// <summary>The number of the last change; 0 before the first.</summary>
    public async Task<long> LastChangeAsync(CancellationToken cancel) => await Changes.MaxAsync(c => (long?)c.Sequence, cancel) ?? 0;

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        await NameRoll.EnterAddedAsync(this, cancellationToken);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.StoreMomentsAsTicks();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ArticleRecord>().HasKey(a => a.ArticleId);
        modelBuilder.Entity<ClaimRecord>(claim =>
        {
            claim.HasKey(c => c.Sequence);
            claim.HasIndex(c => new { c.ArticleId, c.ReaderVersion, c.ClaimId }).IsUnique();
            claim.HasIndex(c => new { c.FoldKey, c.Superseded });
        });
        modelBuilder.Entity<TripVersion>(trip =>
        {
            trip.HasKey(t => new { t.TripId, t.Version });
            TripIndexes.Map(trip);
        });
        modelBuilder.Entity<ChangeRecord>().HasKey(c => c.Sequence);
        modelBuilder.Entity<PersonName>(name =>
        {
            name.HasKey(n => new { n.PersonKey, n.Name, n.Travels });
            name.HasIndex(n => n.Name);
        });
        modelBuilder.Entity<LongStay>().HasKey(s => new { s.FirstDay, s.LastDay });
        modelBuilder.Entity<PlaceName>().HasKey(n => new { n.Place, n.Country, n.CountryCode });
        PathTables.Map(modelBuilder);
    }
}
