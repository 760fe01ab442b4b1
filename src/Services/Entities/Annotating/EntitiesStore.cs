using Microsoft.EntityFrameworkCore;
using Motorcade.Hosting.Stores;

namespace Motorcade.Entities.Annotating;

/// <summary>The annotations, one an article.</summary>
internal sealed class EntitiesStore(DbContextOptions<EntitiesStore> options) : DbContext(options)
{
    public DbSet<Annotation> Annotations => Set<Annotation>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        => configurationBuilder.StoreMomentsAsTicks();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
        => modelBuilder.Entity<Annotation>().HasKey(a => a.ArticleId);
}
