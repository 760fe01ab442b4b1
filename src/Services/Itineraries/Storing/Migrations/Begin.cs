using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Motorcade.Hosting.Stores.Migrating;

namespace Motorcade.Itineraries.Storing.Migrations;

/// <summary>Claims, versions of trips and the log of changes.</summary>
[DbContext(typeof(ItinerariesStore))]
[Migration("0001_Begin")]
internal sealed class Begin : StoreMigration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateArticles(migrationBuilder);
        CreateClaims(migrationBuilder);
        CreateTrips(migrationBuilder);
        CreateChanges(migrationBuilder);
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
                TravellerKey = table.Column<string>(nullable: false),
                ArticleTitle = table.Column<string>(nullable: false),
                Outlet = table.Column<string>(nullable: false),
                Published = table.Column<string>(nullable: false),
                Recorded = table.Column<long>(nullable: false),
                Superseded = table.Column<long>(nullable: false),
                Sketch = table.Column<byte[]>(nullable: false),
                Record = table.Column<bool>(nullable: false),
                Body = table.Column<byte[]>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Claims", t => t.Sequence));
        migrationBuilder.CreateIndex("IX_Claims_ArticleId_ReaderVersion_ClaimId", "Claims", ["ArticleId", "ReaderVersion", "ClaimId"], unique: true);
        migrationBuilder.CreateIndex("IX_Claims_TravellerKey_Superseded", "Claims", ["TravellerKey", "Superseded"]);
    }

    private static void CreateTrips(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Trips",
            table => new
            {
                TripId = table.Column<string>(nullable: false),
                Version = table.Column<int>(nullable: false),
                TravellerKey = table.Column<string>(nullable: false),
                Traveller = table.Column<string>(nullable: false),
                Place = table.Column<string>(nullable: false),
                Country = table.Column<string>(nullable: false),
                CountryCode = table.Column<string>(nullable: false),
                FirstDay = table.Column<int>(nullable: true),
                LastDay = table.Column<int>(nullable: true),
                Order = table.Column<long>(nullable: false),
                Status = table.Column<int>(nullable: false),
                From = table.Column<long>(nullable: false),
                To = table.Column<long>(nullable: false),
                Weak = table.Column<bool>(nullable: false),
                ClaimIds = table.Column<string>(nullable: false),
                Body = table.Column<byte[]>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Trips", t => new { t.TripId, t.Version }));
        migrationBuilder.CreateIndex("IX_Trips_TravellerKey_To", "Trips", ["TravellerKey", "To"]);
        migrationBuilder.CreateIndex("IX_Trips_To_Order_TripId", "Trips", ["To", "Order", "TripId"]);
        migrationBuilder.CreateIndex("IX_Trips_CountryCode_Order", "Trips", ["CountryCode", "Order"]);
    }

    private static void CreateChanges(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Changes",
            table => new
            {
                Sequence = table.Column<long>(nullable: false).Counted(),
                TripId = table.Column<string>(nullable: false),
                Version = table.Column<int>(nullable: false),
                Kind = table.Column<int>(nullable: false),
                Traveller = table.Column<string>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Changes", t => t.Sequence));
    }
}
