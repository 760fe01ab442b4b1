using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Motorcade.Hosting.Stores.Migrating;

/// <summary>What a column of a migration is, said once for every database.</summary>
public static class ColumnParts
{
    /// <summary>A number that the database gives, growing and never used twice.</summary>
    public static OperationBuilder<AddColumnOperation> Counted(this OperationBuilder<AddColumnOperation> column) => column
        .Annotation("Sqlite:Autoincrement", true)
        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn);
}
