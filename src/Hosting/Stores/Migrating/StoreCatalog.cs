using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Motorcade.Hosting.Stores.Migrating;

/// <summary>The tables and indexes that a store has.</summary>
/// <param name="Columns">Table and column of each column.</param>
/// <param name="Indexes">Names.</param>
internal sealed record StoreCatalog(IReadOnlySet<(string Table, string Column)> Columns, IReadOnlySet<string> Indexes)
{
    private const string SqliteColumns = """
        SELECT t.name || '.' || c.name AS "Value" FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table'
        """;

    private const string SqliteIndexes = """SELECT name AS "Value" FROM sqlite_master WHERE type = 'index'""";

    public static async Task<StoreCatalog> ReadAsync(DbContext store, string schema, CancellationToken cancel)
    {
        var sqlite = store.Database.IsSqlite();
        var columns = sqlite
            ? store.Database.SqlQueryRaw<string>(SqliteColumns)
            : store.Database.SqlQuery<string>($"""
                SELECT table_name || '.' || column_name AS "Value" FROM information_schema.columns WHERE table_schema = {schema}
                """);
        var indexes = sqlite
            ? store.Database.SqlQueryRaw<string>(SqliteIndexes)
            : store.Database.SqlQuery<string>($"""SELECT indexname::text AS "Value" FROM pg_indexes WHERE schemaname = {schema}""");
        return new(
            (await columns.ToListAsync(cancel)).Select(c => c.Split('.', 2)).Select(c => (c[0], c[1])).ToHashSet(),
            (await indexes.ToListAsync(cancel)).ToHashSet());
    }

    public bool Has(string table) => Columns.Any(c => c.Table == table);

    /// <summary>
    /// What is left of a first migration for a store that an earlier version created without one: the columns and indexes that it lacks.
    /// </summary>
    public IReadOnlyList<MigrationOperation> Missing(IEnumerable<MigrationOperation> first) => [.. first.SelectMany(Missing)];

    private IEnumerable<MigrationOperation> Missing(MigrationOperation operation) => operation switch
    {
        CreateTableOperation table when Has(table.Name) => table.Columns.Where(c => !Columns.Contains((table.Name, c.Name))).Select(Empty),
        CreateIndexOperation index when Indexes.Contains(index.Name) => [],
        _ => [operation],
    };

    private static AddColumnOperation Empty(AddColumnOperation column)
    {
        if (!column.IsNullable)
        {
            column.DefaultValue = column.ClrType == typeof(string) ? ""
                : column.ClrType == typeof(byte[]) ? Array.Empty<byte>()
                : Activator.CreateInstance(column.ClrType);
        }

        return column;
    }
}
