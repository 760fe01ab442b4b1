using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Motorcade.Hosting.Stores;

/// <summary>Sets each SQLite connection up for one writer among many readers.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    // NORMAL with a write-ahead log survives the death of the process; only a power cut may take the last moments.
    private const string Text = "PRAGMA journal_mode=WAL; PRAGMA busy_timeout=15000; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;";

    public static readonly SqlitePragmas Instance = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Text;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Text;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
