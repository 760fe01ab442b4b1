using Microsoft.Data.Sqlite;

namespace Motorcade.Benchmarks.Diary;

/// <summary>Prepared inserts in one transaction.</summary>
internal sealed class SqliteRows : IRowSink
{
    private readonly SqliteConnection connection;
    private readonly SqliteTransaction transaction;
    private readonly Dictionary<RowShape, SqliteCommand> inserts = [];

    public SqliteRows(string connectionString)
    {
        connection = new(connectionString);
        connection.Open();
        Execute("PRAGMA cache_size=-1000000; PRAGMA synchronous=OFF;");
        transaction = connection.BeginTransaction();
    }

    public Task AddAsync(RowShape shape, object row)
    {
        if (!inserts.TryGetValue(shape, out var insert))
            inserts[shape] = insert = Prepare(shape);
        var values = shape.Values(row);
        for (var i = 0; i < values.Length; i++)
            insert.Parameters[i].Value = values[i] ?? DBNull.Value;
        insert.ExecuteNonQuery();
        return Task.CompletedTask;
    }

    public Task CompleteAsync()
    {
        transaction.Commit();
        Execute("ANALYZE; PRAGMA wal_checkpoint(TRUNCATE);");
        return Task.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        await connection.DisposeAsync();
    }

    private SqliteCommand Prepare(RowShape shape)
    {
        var columns = shape.Columns.ToList();
        var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = $"INSERT INTO \"{shape.Table}\" ({string.Join(',', columns.Select(c => $"\"{c}\""))}) "
            + $"VALUES ({string.Join(',', columns.Select((_, i) => $"@p{i}"))})";
        for (var i = 0; i < columns.Count; i++)
            insert.Parameters.Add(new SqliteParameter { ParameterName = $"@p{i}" });
        return insert;
    }

    private void Execute(string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.CommandTimeout = 0;
        command.ExecuteNonQuery();
    }
}
