using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Storage;

namespace Motorcade.Hosting.Stores.Migrating;

/// <summary>
/// Brings a store to the schema of this version: all steps that it lacks in one transaction, under a lock that the database itself gives
/// back when the process dies. EF Core's own runner is not used for the sake of that: its lock of a SQLite file is a row, which stays
/// behind a process that was killed and holds up every later start. Its migrations, SQL and history table are used as they are.
/// </summary>
internal sealed class Migrator(DbContext store, string name)
{
    // One lock for all services: two that start at once may share a database.
    private const long LockKey = 0x4D6F746F72636164;

    private const string Applied = """SELECT "MigrationId" AS "Value" FROM "__EFMigrationsHistory" ORDER BY 1""";

    /// <summary>An index of a large table takes its time, and so does waiting for whoever is first.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(30);

    private readonly IRelationalConnection connection = store.GetService<IRelationalConnection>();

    /// <summary>Applies what is missing and returns its ids.</summary>
    /// <exception cref="NewerStoreException">A newer version has migrated the store.</exception>
    public async Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancel)
    {
        store.Database.SetCommandTimeout(Limit);
        if (store.Database.IsNpgsql())
            await CreateDatabaseAsync(cancel);
        return await store.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            // In SQLite a serializable transaction is the only writer from its beginning.
            await using var transaction = await store.Database.BeginTransactionAsync(
                store.Database.IsSqlite() ? IsolationLevel.Serializable : IsolationLevel.ReadCommitted, cancel);
            if (store.Database.IsNpgsql())
                await LockSchemaAsync(cancel);
            var applied = await ApplyAsync(cancel);
            await transaction.CommitAsync(cancel);
            return applied;
        });
    }

    private async Task<IReadOnlyList<string>> ApplyAsync(CancellationToken cancel)
    {
        var before = await StoreCatalog.ReadAsync(store, name, cancel);
        var history = store.GetService<IHistoryRepository>();
        await store.Database.ExecuteSqlRawAsync(history.GetCreateIfNotExistsScript(), cancel);
        var known = store.GetService<IMigrationsAssembly>().Migrations;
        var applied = await store.Database.SqlQueryRaw<string>(Applied).ToListAsync(cancel);
        if (applied.Except(known.Keys).LastOrDefault() is { } newer)
            throw new NewerStoreException(name, newer);
        var pending = known.Where(m => !applied.Contains(m.Key)).OrderBy(m => m.Key, StringComparer.Ordinal).ToList();
        foreach (var (id, type) in pending)
        {
            await ApplyAsync(type, applied.Count == 0 && id == known.Keys.First() ? before : null, cancel);
            await store.Database.ExecuteSqlRawAsync(history.GetInsertScript(new HistoryRow(id, ProductInfo.GetVersion())), cancel);
        }

        return pending.ConvertAll(m => m.Key);
    }

    /// <param name="type">The migration.</param>
    /// <param name="taken">For the first one, what an earlier version may have created without migrations.</param>
    /// <param name="cancel">Rolls everything back.</param>
    private async Task ApplyAsync(TypeInfo type, StoreCatalog? taken, CancellationToken cancel)
    {
        var migration = (StoreMigration)store.GetService<IMigrationsAssembly>().CreateMigration(type, store.Database.ProviderName!);
        IReadOnlyList<MigrationOperation> operations = taken is null ? migration.UpOperations : taken.Missing(migration.UpOperations);
        foreach (var command in store.GetService<IMigrationsSqlGenerator>().Generate(operations))
            await command.ExecuteNonQueryAsync(connection, cancellationToken: cancel);
        await migration.FillAsync(store, cancel);
    }

    private async Task LockSchemaAsync(CancellationToken cancel)
    {
        await store.Database.ExecuteSqlRawAsync(string.Create(CultureInfo.InvariantCulture, $"SELECT pg_advisory_xact_lock({LockKey})"), cancel);
        var create = "CREATE SCHEMA IF NOT EXISTS " + store.GetService<ISqlGenerationHelper>().DelimitIdentifier(name);
        await store.Database.ExecuteSqlRawAsync(create, cancel);
    }

    private async Task CreateDatabaseAsync(CancellationToken cancel)
    {
        var creator = store.GetService<IRelationalDatabaseCreator>();
        if (await creator.ExistsAsync(cancel))
            return;
        try
        {
            await creator.CreateAsync(cancel);
        }
        catch (DbException) when (creator.Exists())
        {
            // Another replica or service was first.
        }
    }
}
