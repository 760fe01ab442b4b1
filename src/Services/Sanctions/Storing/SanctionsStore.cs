using Microsoft.EntityFrameworkCore;
using Motorcade.Hosting.Stores;

namespace Motorcade.Sanctions.Storing;

/// <summary>Claims of sanctions and the versions of measures they add up to.</summary>
internal sealed class SanctionsStore(DbContextOptions<SanctionsStore> options) : DbContext(options)
{
    /// <summary>Stands for "still so".</summary>
    public static readonly DateTimeOffset EndOfTime = new(9999, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public DbSet<ArticleRecord> Articles => Set<ArticleRecord>();

    public DbSet<ClaimRecord> Claims => Set<ClaimRecord>();

    public DbSet<MeasureVersion> Measures => Set<MeasureVersion>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.StoreMomentsAsTicks();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ArticleRecord>().HasKey(a => a.ArticleId);
        modelBuilder.Entity<ClaimRecord>(claim =>
        {
            claim.HasKey(c => c.Sequence);
            claim.HasIndex(c => new { c.ArticleId, c.ReaderVersion, c.ClaimId }).IsUnique();
            claim.HasIndex(c => new { c.MeasureKey, c.Superseded });
        });
        modelBuilder.Entity<MeasureVersion>(measure =>
        {
            measure.HasKey(m => new { m.MeasureId, m.Version });
            measure.HasIndex(m => new { m.MeasureKey, m.To });
            measure.HasIndex(m => new { m.To, m.Order, m.MeasureId });
        });
    }
}
