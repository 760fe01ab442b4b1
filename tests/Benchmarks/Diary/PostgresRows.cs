using Npgsql;

namespace Motorcade.Benchmarks.Diary;

/// <summary>One binary COPY a table.</summary>
internal sealed class PostgresRows(string connectionString) : IRowSink
{
    private readonly Dictionary<RowShape, (NpgsqlConnection Connection, NpgsqlBinaryImporter Copy)> copies = [];

    public async Task AddAsync(RowShape shape, object row)
    {
        if (!copies.TryGetValue(shape, out var into))
            copies[shape] = into = await BeginAsync(shape);
        await into.Copy.StartRowAsync();
        foreach (var value in shape.Values(row))
        {
            if (value is null)
                await into.Copy.WriteNullAsync();
            else
                await into.Copy.WriteAsync(value);
        }
    }

    public async Task CompleteAsync()
    {
        foreach (var (shape, (connection, copy)) in copies)
        {
            await copy.CompleteAsync();
            await copy.DisposeAsync();
            await ExecuteAsync(connection, shape.Counted is { } counted
                ? $"SELECT setval(pg_get_serial_sequence('\"{shape.Table}\"', '{counted}'), (SELECT max(\"{counted}\") FROM \"{shape.Table}\"))"
                : "SELECT 1");
            await ExecuteAsync(connection, $"VACUUM ANALYZE \"{shape.Table}\"");
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (connection, _) in copies.Values)
            await connection.DisposeAsync();
    }

    private async Task<(NpgsqlConnection Connection, NpgsqlBinaryImporter Copy)> BeginAsync(RowShape shape)
    {
        var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        var columns = string.Join(',', shape.Columns.Select(c => $"\"{c}\""));
        return (connection, await connection.BeginBinaryImportAsync($"COPY \"{shape.Table}\" ({columns}) FROM STDIN (FORMAT BINARY)"));
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string text)
    {
        await using var command = new NpgsqlCommand(text, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync();
    }
}
