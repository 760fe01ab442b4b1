using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Motorcade.Hosting.Stores.Migrating;

/// <summary>Migrates a store before anything else of the host starts; waits for a database that is not up yet.</summary>
internal sealed partial class MigrationAtStart<TContext>(
    IDbContextFactory<TContext> stores, ILogger<MigrationAtStart<TContext>> logger, TimeProvider clock, string name) : IHostedLifecycleService
    where TContext : DbContext
{
    private const int Attempts = 30;

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var store = await stores.CreateDbContextAsync(cancellationToken);
                foreach (var migration in await new Migrator(store, name).MigrateAsync(cancellationToken))
                    LogMigrated(name, migration);
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

    [LoggerMessage(LogLevel.Information, "The store of {Service} was brought to {Migration}")]
    private partial void LogMigrated(string service, string migration);

    [LoggerMessage(LogLevel.Warning, "The store of {Service} does not answer yet ({Reason}); attempt {Attempt} of {Attempts}")]
    private partial void LogWaiting(string service, string reason, int attempt, int attempts);
}
