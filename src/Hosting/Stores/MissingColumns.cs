using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Motorcade.Hosting.Stores;

/// <summary>Adds the columns that a store of an earlier version lacks, empty: what was stored stays.</summary>
internal static class MissingColumns
{
    public static async Task AddAsync(DbContext store, string schema, CancellationToken cancellationToken)
    {
        var sql = store.GetService<ISqlGenerationHelper>();
        foreach (var table in store.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables)
        {
            var present = await PresentAsync(store, schema, table.Name, cancellationToken);
            foreach (var column in table.Columns.Where(c => !present.Contains(c.Name)))
            {
                var (of, added) = (sql.DelimitIdentifier(table.Name), sql.DelimitIdentifier(column.Name));
                var constraint = column.IsNullable ? "" : $" NOT NULL DEFAULT {Empty(column)}";
                var add = $"ALTER TABLE {of} ADD COLUMN {added} {column.StoreType}{constraint}";
                await store.Database.ExecuteSqlRawAsync(add, cancellationToken);
            }
        }
    }

    private static Task<List<string>> PresentAsync(DbContext store, string schema, string table, CancellationToken cancellationToken) =>
        (store.Database.IsSqlite()
            ? store.Database.SqlQuery<string>($"SELECT name AS \"Value\" FROM pragma_table_info({table})")
            : store.Database.SqlQuery<string>($"""
                SELECT column_name::text AS "Value" FROM information_schema.columns
                WHERE table_schema = {schema} AND table_name = {table}
                """))
        .ToListAsync(cancellationToken);

    private static string Empty(IColumn column)
    {
        var type = column.ProviderClrType;
        return column.StoreTypeMapping.GenerateProviderValueSqlLiteral(
            type == typeof(string) ? "" : type == typeof(byte[]) ? Array.Empty<byte>() : Activator.CreateInstance(type));
    }
}
