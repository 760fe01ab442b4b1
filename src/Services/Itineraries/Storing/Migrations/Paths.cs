using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Hosting.Stores.Migrating;

namespace Motorcade.Itineraries.Storing.Migrations;

/// <summary>Tables beside the trips: whom they meet, which event they go to.</summary>
[DbContext(typeof(ItinerariesStore))]
[Migration("0005_Paths")]
internal sealed class Paths : StoreMigration
{
    private const int BatchSize = 1000;

    public override async Task FillAsync(DbContext store, CancellationToken cancel)
    {
        for (var (id, version) = ("", 0); ;)
        {
            var some = await store.Set<TripVersion>()
                .Where(t => t.TripId.CompareTo(id) > 0 || (t.TripId == id && t.Version > version))
                .OrderBy(t => t.TripId).ThenBy(t => t.Version).Take(BatchSize)
                .Select(t => new { t.TripId, t.Version, t.Body })
                .ToListAsync(cancel);
            if (some.Count == 0)
                return;
            foreach (var row in some)
            {
                var trip = Trip.Parser.ParseFrom(row.Body);
                store.AddRange(PathRows.Meets(trip, row.Version));
                if (PathRows.Attends(trip, row.Version) is { } attends)
                    store.Add(attends);
            }

            await store.SaveChangesAsync(cancel);
            store.ChangeTracker.Clear();
            (id, version) = (some[^1].TripId, some[^1].Version);
        }
    }

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateBesideTrips(migrationBuilder);
        migrationBuilder.CreateIndex("IX_Trips_CountryCode_Place_Order", "Trips", ["CountryCode", "Place", "Order"]);
    }

    private static void CreateBesideTrips(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "TripPeople",
            table => new
            {
                TripId = table.Column<string>(nullable: false),
                Version = table.Column<int>(nullable: false),
                PersonKey = table.Column<string>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_TripPeople", t => new { t.TripId, t.Version, t.PersonKey });
                table.ForeignKey(
                    "FK_TripPeople_Trips_TripId_Version", t => new { t.TripId, t.Version }, "Trips", ["TripId", "Version"],
                    onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateTable(
            "TripEvents",
            table => new
            {
                TripId = table.Column<string>(nullable: false),
                Version = table.Column<int>(nullable: false),
                Name = table.Column<string>(nullable: false),
                Folded = table.Column<string>(nullable: false),
                Series = table.Column<string>(nullable: false),
                Scope = table.Column<string>(nullable: false),
                Year = table.Column<int>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_TripEvents", t => new { t.TripId, t.Version });
                table.ForeignKey(
                    "FK_TripEvents_Trips_TripId_Version", t => new { t.TripId, t.Version }, "Trips", ["TripId", "Version"],
                    onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_TripPeople_PersonKey", "TripPeople", "PersonKey");
        migrationBuilder.CreateIndex("IX_TripEvents_Year_Scope", "TripEvents", ["Year", "Scope"]);
    }
}
