using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Motorcade.Hosting.Stores.Migrating;

namespace Motorcade.Ingestion.Storing.Migrations;

/// <summary>Articles and their progress.</summary>
[DbContext(typeof(IngestionStore))]
[Migration("0001_Begin")]
internal sealed class Begin : StoreMigration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateArticles(migrationBuilder);
        CreateProgress(migrationBuilder);
    }

    private static void CreateArticles(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Articles",
            table => new
            {
                Sequence = table.Column<long>(nullable: false).Counted(),
                Id = table.Column<string>(nullable: true),
                Title = table.Column<string>(nullable: false),
                Published = table.Column<string>(nullable: false),
                PublishedSource = table.Column<int>(nullable: false),
                Outlet = table.Column<string>(nullable: false),
                Url = table.Column<string>(nullable: false),
                Language = table.Column<string>(nullable: false),
                Text = table.Column<string>(nullable: false),
                Recorded = table.Column<long>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Articles", t => t.Sequence));
        migrationBuilder.CreateIndex("IX_Articles_Id", "Articles", "Id", unique: true);
    }

    private static void CreateProgress(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Progress",
            table => new
            {
                ArticleId = table.Column<string>(nullable: false),
                Stage = table.Column<int>(nullable: false),
                AnnotatedVersion = table.Column<int>(nullable: false),
                TripsVersion = table.Column<int>(nullable: false),
                MeasuresVersion = table.Column<int>(nullable: false),
                Reason = table.Column<string>(nullable: false),
                Changed = table.Column<long>(nullable: false),
                Announcements = table.Column<int>(nullable: false),
                NextAnnouncement = table.Column<long>(nullable: false),
                TraceParent = table.Column<string>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Progress", t => t.ArticleId));
        migrationBuilder.CreateIndex("IX_Progress_Stage_NextAnnouncement", "Progress", ["Stage", "NextAnnouncement"]);
    }
}
