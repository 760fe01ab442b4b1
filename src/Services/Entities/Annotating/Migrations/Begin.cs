using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Motorcade.Hosting.Stores.Migrating;

namespace Motorcade.Entities.Annotating.Migrations;

/// <summary>Annotations.</summary>
[DbContext(typeof(EntitiesStore))]
[Migration("0001_Begin")]
internal sealed class Begin : StoreMigration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateAnnotations(migrationBuilder);
    }

    private static void CreateAnnotations(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Annotations",
            table => new
            {
                ArticleId = table.Column<string>(nullable: false),
                ReaderVersion = table.Column<int>(nullable: false),
                Body = table.Column<byte[]>(nullable: false),
                Recorded = table.Column<long>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Annotations", t => t.ArticleId));
    }
}
