using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Motorcade.Hosting.Stores.Migrating;

namespace Motorcade.Hosting.Stores;

/// <summary>A service's own store: SQLite files by default, PostgreSQL when a connection string names it.</summary>
public static class Store
{
    /// <summary>Registers a pooled <see cref="IDbContextFactory{TContext}"/> and migrates the schema before the host starts.</summary>
    /// <param name="builder">The host's builder.</param>
    /// <param name="name">The service's name: file name in <c>Store:Directory</c>, or schema in the PostgreSQL database.</param>
    public static WebApplicationBuilder AddStore<TContext>(this WebApplicationBuilder builder, string name)
        where TContext : DbContext
    {
        var postgres = builder.Configuration.GetConnectionString(name) ?? builder.Configuration.GetConnectionString("store");
        var directory = builder.Configuration["Store:Directory"] is { Length: > 0 } given ? given : DefaultDirectory();
        builder.Services.AddPooledDbContextFactory<TContext>(options =>
        {
            if (string.IsNullOrEmpty(postgres))
                UseSqliteFile(options, directory, name);
            else
                UsePostgresSchema(options, postgres, name);
        });
        builder.Services.AddSingleton<IHostedService>(provider =>
            ActivatorUtilities.CreateInstance<MigrationAtStart<TContext>>(provider, name));
        builder.Services.AddHealthChecks().AddCheck<StoreHealthCheck<TContext>>($"store-{name}", tags: ["ready"]);
        return builder;
    }

    /// <summary>Stores moments as UTC ticks, which sort and compare the same in every database.</summary>
    public static void StoreMomentsAsTicks(this ModelConfigurationBuilder configuration)
        => configuration.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();

    internal static void UseSqliteFile(DbContextOptionsBuilder options, string directory, string name)
    {
        Directory.CreateDirectory(directory);
        options.UseSqlite($"Data Source={Path.Combine(directory, name + ".db")};Default Timeout=30")
            .AddInterceptors(SqlitePragmas.Instance);
    }

    internal static void UsePostgresSchema(DbContextOptionsBuilder options, string connection, string schema)
        => options.UseNpgsql($"{connection.TrimEnd(';')};Search Path={schema}", npgsql => npgsql.EnableRetryOnFailure(3));

    // The user's data folder outlives the current directory; a user without one gets the current directory.
    private static string DefaultDirectory()
    {
        var data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        return data.Length > 0 ? Path.Combine(data, "motorcade") : Path.GetFullPath(Path.Combine(".motorcade", "data"));
    }
}
