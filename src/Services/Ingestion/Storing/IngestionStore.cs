using Microsoft.EntityFrameworkCore;
using Motorcade.Hosting.Stores;

namespace Motorcade.Ingestion.Storing;

/// <summary>The articles and how far each has come.</summary>
internal sealed class IngestionStore(DbContextOptions<IngestionStore> options) : DbContext(options)
{
    public DbSet<StoredArticle> Articles => Set<StoredArticle>();

    public DbSet<ArticleProgress> Progress => Set<ArticleProgress>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        => configurationBuilder.StoreMomentsAsTicks();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<StoredArticle>(article =>
        {
            article.HasKey(a => a.Sequence);
            article.HasIndex(a => a.Id).IsUnique();
        });
        modelBuilder.Entity<ArticleProgress>(progress =>
        {
            progress.HasKey(p => p.ArticleId);
            progress.HasIndex(p => new { p.Stage, p.NextAnnouncement });
        });
    }
}
