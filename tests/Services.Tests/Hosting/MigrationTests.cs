using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Motorcade.Entities.Annotating;
using Motorcade.Hosting.Stores;
using Motorcade.Hosting.Stores.Migrating;
using Motorcade.Ingestion.Storing;
using Motorcade.Itineraries.Storing;
using Motorcade.Sanctions.Storing;

namespace Motorcade.Services.Tests.Hosting;

/// <summary>Every store's migrations, on both databases.</summary>
public sealed class MigrationTests(PostgresServer postgres) : IClassFixture<PostgresServer>, IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static readonly string[] Names = ["ingestion", "entities", "itineraries", "sanctions"];

    public static MatrixTheoryData<string, StoreKind> Stores => new(Names, [StoreKind.Sqlite, StoreKind.Postgres]);

    public static TheoryData<StoreKind> Both => [StoreKind.Sqlite, StoreKind.Postgres];

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Schema_Migrated_IsThatOfTheModel(string name, StoreKind kind)
    {
        await using var migrated = Open(name, kind, "migrated");
        await new Migrator(migrated, name).MigrateAsync(CancellationToken.None);
        await using var modelled = Open(name, kind, "modelled");
        await CreateAsync(modelled, name);
        await ((RelationalDatabaseCreator)modelled.GetService<IRelationalDatabaseCreator>()).CreateTablesAsync();
        Assert.Equal(await DescribeAsync(modelled, name), await DescribeAsync(migrated, name));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Replicas_StartingAtOnce_MigrateOnce(string name, StoreKind kind)
    {
        var applied = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            await using var store = Open(name, kind, "once");
            return await new Migrator(store, name).MigrateAsync(CancellationToken.None);
        })));
        await using var store = Open(name, kind, "once");
        Assert.Equal(store.Database.GetMigrations(), Assert.Single(applied, a => a.Count > 0));
        Assert.Equal(store.Database.GetMigrations(), await HistoryAsync(store));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Migration_ThatFailsInTheSecondStep_LeavesNothingBehindAndHoldsNobodyUp(StoreKind kind)
    {
        await using (var broken = Open("itineraries", kind, "broken"))
        {
            await CreateAsync(broken, "itineraries");
            await broken.Database.ExecuteSqlAsync($"""CREATE TABLE "IX_Claims_FoldKey_Superseded" (x int)""");
            await Assert.ThrowsAnyAsync<DbException>(() => new Migrator(broken, "itineraries").MigrateAsync(CancellationToken.None));
            Assert.DoesNotContain(await DescribeAsync(broken, "itineraries"), line => line.StartsWith("Claims", StringComparison.Ordinal));
        }

        await using var store = Open("itineraries", kind, "broken");
        await store.Database.ExecuteSqlAsync($"""DROP TABLE "IX_Claims_FoldKey_Superseded" """);
        Assert.Equal(store.Database.GetMigrations(), await new Migrator(store, "itineraries").MigrateAsync(CancellationToken.None));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Store_OfANewerVersion_IsRefusedByName(StoreKind kind)
    {
        await using var store = Open("itineraries", kind, "newer");
        await new Migrator(store, "itineraries").MigrateAsync(CancellationToken.None);
        await store.Database.ExecuteSqlAsync($"""INSERT INTO "__EFMigrationsHistory" VALUES ('9999_Later', '99')""");
        var refused = await Assert.ThrowsAsync<NewerStoreException>(() => new Migrator(store, "itineraries").MigrateAsync(CancellationToken.None));
        Assert.Contains("9999_Later", refused.Message, StringComparison.Ordinal);
    }

    private DbContext Open(string name, StoreKind kind, string suffix) => name switch
    {
        "ingestion" => new IngestionStore(Options<IngestionStore>(name, kind, suffix)),
        "entities" => new EntitiesStore(Options<EntitiesStore>(name, kind, suffix)),
        "itineraries" => new ItinerariesStore(Options<ItinerariesStore>(name, kind, suffix)),
        _ => new SanctionsStore(Options<SanctionsStore>(name, kind, suffix)),
    };

    private DbContextOptions<TContext> Options<TContext>(string name, StoreKind kind, string suffix)
        where TContext : DbContext
    {
        var options = new DbContextOptionsBuilder<TContext>();
        if (kind == StoreKind.Sqlite)
            Store.UseSqliteFile(options, Path.Combine(folder.Path, suffix), name);
        else
            Store.UsePostgresSchema(options, postgres.ConnectionString($"{suffix}_{Path.GetFileName(folder.Path).ToLowerInvariant().Replace('-', '_')}"), name);
        return options.Options;
    }

    /// <summary>An empty database with the service's schema.</summary>
    private static async Task CreateAsync(DbContext store, string name)
    {
        await store.GetService<IRelationalDatabaseCreator>().CreateAsync();
        var create = $"CREATE SCHEMA \"{name}\"";
        if (store.Database.IsNpgsql())
            await store.Database.ExecuteSqlRawAsync(create);
    }

    private static Task<List<string>> HistoryAsync(DbContext store) =>
        store.Database.SqlQueryRaw<string>("""SELECT "MigrationId" AS "Value" FROM "__EFMigrationsHistory" ORDER BY 1""").ToListAsync();

    /// <summary>Tables with their columns, keys and indexes; defaults apart, which only rows of before have.</summary>
    private static async Task<IReadOnlyList<string>> DescribeAsync(DbContext store, string name)
    {
        var lines = await (store.Database.IsSqlite()
            ? store.Database.SqlQueryRaw<string>("""
                SELECT t.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || c.pk || ' ' || (t.sql LIKE '%AUTOINCREMENT%') AS "Value"
                FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table'
                UNION ALL
                SELECT m.name || ' ' || m.sql FROM sqlite_master m WHERE m.type = 'index' AND m.sql IS NOT NULL
                """)
            : store.Database.SqlQuery<string>($"""
                SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || is_identity AS "Value"
                FROM information_schema.columns WHERE table_schema = {name}
                UNION ALL
                SELECT indexname || ' ' || indexdef FROM pg_indexes WHERE schemaname = {name}
                """)).ToListAsync();
        return [.. lines.Where(l => !l.Contains("__EFMigrationsHistory", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }
}
