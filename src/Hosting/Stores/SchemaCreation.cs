using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Motorcade.Hosting.Stores;

/// <summary>Creates the tables and columns where they are missing, before anything else of the host starts.</summary>
internal sealed partial class SchemaCreation<TContext>(
    IDbContextFactory<TContext> stores, ILogger<SchemaCreation<TContext>> logger, TimeProvider clock, string name) : IHostedLifecycleService
    where TContext : DbContext
{
    private const int Attempts = 30;

    // One lock for all services: two that start at once may share a database.
    private const long LockKey = 0x4D6F746F72636164;

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var store = await stores.CreateDbContextAsync(cancellationToken);
                await CreateAsync(store, cancellationToken);
                return;
            }
            catch (DbException failure) when (attempt < Attempts && !cancellationToken.IsCancellationRequested)
            {
                LogWaiting(name, failure.Message, attempt, Attempts);
                await Task.Delay(TimeSpan.FromSeconds(2), clock, cancellationToken);
            }
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private Task CreateAsync(TContext store, CancellationToken cancellationToken)
        => store.Database.IsSqlite()
            ? CreateInSqliteAsync(store, cancellationToken)
            : CreateInPostgresAsync(store, cancellationToken);

    private async Task CreateInSqliteAsync(TContext store, CancellationToken cancellationToken)
    {
        if (!await store.Database.EnsureCreatedAsync(cancellationToken))
            await MissingColumns.AddAsync(store, name, cancellationToken);
    }

    private async Task CreateInPostgresAsync(TContext store, CancellationToken cancellationToken)
    {
        var creator = (RelationalDatabaseCreator)store.GetService<IRelationalDatabaseCreator>();
        if (!await creator.ExistsAsync(cancellationToken))
            await CreateDatabaseAsync(creator, cancellationToken);
        var strategy = store.Database.CreateExecutionStrategy();
        await strategy.ExecuteAsync(async () =>
        {
            await using var transaction = await store.Database.BeginTransactionAsync(cancellationToken);
            await store.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({LockKey})", cancellationToken);
            var tables = await store.Database
                .SqlQuery<int>($"SELECT count(*)::int AS \"Value\" FROM information_schema.tables WHERE table_schema = {name}")
                .SingleAsync(cancellationToken);
            if (tables == 0)
            {
                var create = "CREATE SCHEMA IF NOT EXISTS " + store.GetService<ISqlGenerationHelper>().DelimitIdentifier(name);
                await store.Database.ExecuteSqlRawAsync(create, cancellationToken);
                await creator.CreateTablesAsync(cancellationToken);
            }
            else
            {
                await MissingColumns.AddAsync(store, name, cancellationToken);
            }
            await transaction.CommitAsync(cancellationToken);
        });
    }

    private static async Task CreateDatabaseAsync(RelationalDatabaseCreator creator, CancellationToken cancellationToken)
    {
        try
        {
            await creator.CreateAsync(cancellationToken);
        }
        catch (DbException) when (creator.Exists())
        {
            // Another service was first.
        }
    }

    [LoggerMessage(LogLevel.Warning, "The store of {Service} does not answer yet ({Reason}); attempt {Attempt} of {Attempts}")]
    private partial void LogWaiting(string service, string reason, int attempt, int attempts);
}
