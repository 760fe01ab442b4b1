using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Motorcade.Hosting.Stores.Migrating;

namespace Motorcade.Itineraries.Storing.Migrations;

/// <summary>Trips are found by whatever filter leaves the fewest, and periods without looking back to the beginning.</summary>
[DbContext(typeof(ItinerariesStore))]
[Migration("0004_FastLists")]
internal sealed class FastLists : StoreMigration
{
    public override Task FillAsync(DbContext store, CancellationToken cancel) => store.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO "LongStays" ("FirstDay", "LastDay")
        SELECT DISTINCT "FirstDay", "LastDay" FROM "Trips" WHERE "LastDay" - "FirstDay" > {LongStay.Usual}
        """,
        cancel);

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "LongStays",
            table => new { FirstDay = table.Column<int>(nullable: false), LastDay = table.Column<int>(nullable: false) },
            constraints: table => table.PrimaryKey("PK_LongStays", t => new { t.FirstDay, t.LastDay }));
        foreach (var old in (string[])["IX_Trips_TravellerKey_To", "IX_Trips_To_Order_TripId", "IX_Trips_CountryCode_Order"])
            migrationBuilder.DropIndex(old, "Trips");
        string[] known = ["To", "From", "LastDay", "Status", "Weak"];
        migrationBuilder.CreateIndex("IX_Trips_InOrder", "Trips", ["Order", "TripId", .. known]);
        migrationBuilder.CreateIndex("IX_Trips_ByTraveller", "Trips", ["TravellerKey", "Order", "TripId", .. known]);
        migrationBuilder.CreateIndex("IX_Trips_ByPlace", "Trips", ["Place", "Order", "TripId", .. known]);
        migrationBuilder.CreateIndex("IX_Trips_ByCountry", "Trips", ["CountryCode", "Order", "TripId", .. known]);
        migrationBuilder.CreateIndex("IX_Trips_ByStatus", "Trips", ["Status", "Order", "TripId", "To", "From", "LastDay", "Weak"]);
        migrationBuilder.CreateIndex("IX_Trips_ByLastDay", "Trips", ["LastDay", "Order", "To", "From", "Status", "Weak"]);
        migrationBuilder.CreateIndex("IX_Trips_ByMoment", "Trips", ["From", "To", "Order", "LastDay", "Status", "Weak"]);
    }
}
