using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Motorcade.Hosting.Stores.Migrating;

namespace Motorcade.Sanctions.Storing.Migrations;

/// <summary>Claims of sanctions and versions of measures.</summary>
[DbContext(typeof(SanctionsStore))]
[Migration("0001_Begin")]
internal sealed class Begin : StoreMigration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateArticles(migrationBuilder);
        CreateClaims(migrationBuilder);
        CreateMeasures(migrationBuilder);
    }

    private static void CreateArticles(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Articles",
            table => new
            {
                ArticleId = table.Column<string>(nullable: false),
                ReaderVersion = table.Column<int>(nullable: false),
                Claims = table.Column<int>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Articles", t => t.ArticleId));
    }

    private static void CreateClaims(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Claims",
            table => new
            {
                Sequence = table.Column<long>(nullable: false).Counted(),
                ClaimId = table.Column<string>(nullable: false),
                ArticleId = table.Column<string>(nullable: false),
                ReaderVersion = table.Column<int>(nullable: false),
                MeasureKey = table.Column<string>(nullable: false),
                ArticleTitle = table.Column<string>(nullable: false),
                Outlet = table.Column<string>(nullable: false),
                Published = table.Column<string>(nullable: false),
                Recorded = table.Column<long>(nullable: false),
                Superseded = table.Column<long>(nullable: false),
                Body = table.Column<byte[]>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Claims", t => t.Sequence));
        migrationBuilder.CreateIndex("IX_Claims_ArticleId_ReaderVersion_ClaimId", "Claims", ["ArticleId", "ReaderVersion", "ClaimId"], unique: true);
        migrationBuilder.CreateIndex("IX_Claims_MeasureKey_Superseded", "Claims", ["MeasureKey", "Superseded"]);
    }

    private static void CreateMeasures(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Measures",
            table => new
            {
                MeasureId = table.Column<string>(nullable: false),
                Version = table.Column<int>(nullable: false),
                MeasureKey = table.Column<string>(nullable: false),
                Imposers = table.Column<string>(nullable: false),
                Targets = table.Column<string>(nullable: false),
                Kind = table.Column<int>(nullable: false),
                Action = table.Column<int>(nullable: false),
                FirstDay = table.Column<int>(nullable: true),
                LastDay = table.Column<int>(nullable: true),
                Order = table.Column<long>(nullable: false),
                From = table.Column<long>(nullable: false),
                To = table.Column<long>(nullable: false),
                Weak = table.Column<bool>(nullable: false),
                ClaimIds = table.Column<string>(nullable: false),
                Body = table.Column<byte[]>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Measures", t => new { t.MeasureId, t.Version }));
        migrationBuilder.CreateIndex("IX_Measures_MeasureKey_To", "Measures", ["MeasureKey", "To"]);
        migrationBuilder.CreateIndex("IX_Measures_To_Order_MeasureId", "Measures", ["To", "Order", "MeasureId"]);
    }
}
