using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Motorcade.Hosting.Stores.Migrating;

namespace Motorcade.Itineraries.Storing.Migrations;

/// <summary>People and places get tables of their own, in which parts of names are found.</summary>
[DbContext(typeof(ItinerariesStore))]
[Migration("0003_Names")]
internal sealed class Names : StoreMigration
{
    private const int BatchSize = 2000;

    public override async Task FillAsync(DbContext store, CancellationToken cancel)
    {
        for (var (id, version) = ("", 0); ;)
        {
            var rows = await store.Set<TripVersion>().Where(t => t.TripId.CompareTo(id) > 0 || (t.TripId == id && t.Version > version))
                .OrderBy(t => t.TripId).ThenBy(t => t.Version).Take(BatchSize)
                .Select(t => new { t.TripId, t.Version, t.TravellerKey, t.Place, t.Country, t.CountryCode, t.Body }).ToListAsync(cancel);
            if (rows.Count == 0)
                return;
            await NameRoll.EnterAsync(store, rows.Select(r => new NamedIn(r.TravellerKey, r.Place, r.Country, r.CountryCode, r.Body)), cancel);
            (id, version) = (rows[^1].TripId, rows[^1].Version);
        }
    }

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "PersonNames",
            table => new
            {
                PersonKey = table.Column<string>(nullable: false),
                Name = table.Column<string>(nullable: false),
                Travels = table.Column<bool>(nullable: false),
                Spelling = table.Column<string>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_PersonNames", t => new { t.PersonKey, t.Name, t.Travels }));
        migrationBuilder.CreateIndex("IX_PersonNames_Name", "PersonNames", "Name");
        migrationBuilder.CreateTable(
            "PlaceNames",
            table => new
            {
                Place = table.Column<string>(nullable: false),
                Country = table.Column<string>(nullable: false),
                CountryCode = table.Column<string>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_PlaceNames", t => new { t.Place, t.Country, t.CountryCode }));
    }
}
