using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Motorcade.Hosting.Stores.Migrating;
using Wire = Motorcade.Contracts.Rpc.Claims.V1;

namespace Motorcade.Itineraries.Storing.Migrations;

/// <summary>Claims and trips get the key that they are folded by.</summary>
[DbContext(typeof(ItinerariesStore))]
[Migration("0002_FoldKeys")]
internal sealed class FoldKeys : StoreMigration
{
    private const int BatchSize = 2000;

    public override async Task FillAsync(DbContext store, CancellationToken cancel)
    {
        await FillTripsAsync(store, cancel);
        for (var last = 0L; ;)
        {
            var rows = await store.Set<ClaimRecord>().Where(c => c.Sequence > last).OrderBy(c => c.Sequence).Take(BatchSize)
                .Select(c => new { c.Sequence, c.Body }).ToListAsync(cancel);
            if (rows.Count == 0)
                return;
            foreach (var country in rows.GroupBy(r => Domain.Diary.FoldKey.Of("", Place(r.Body)), r => r.Sequence))
            {
                var sequences = country.ToList();
                await store.Set<ClaimRecord>().Where(c => sequences.Contains(c.Sequence))
                    .ExecuteUpdateAsync(set => set.SetProperty(c => c.FoldKey, c => c.TravellerKey + country.Key), cancel);
            }

            last = rows[^1].Sequence;
        }
    }

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("FoldKey", "Claims", nullable: false, defaultValue: "");
        migrationBuilder.AddColumn<string>("FoldKey", "Trips", nullable: false, defaultValue: "");
        migrationBuilder.DropIndex("IX_Claims_TravellerKey_Superseded", "Claims");
        migrationBuilder.CreateIndex("IX_Claims_FoldKey_Superseded", "Claims", ["FoldKey", "Superseded"]);
        migrationBuilder.CreateIndex("IX_Trips_FoldKey_To", "Trips", ["FoldKey", "To"]);
    }

    /// <summary>Country by country, since the key is the domain's to spell.</summary>
    private static async Task FillTripsAsync(DbContext store, CancellationToken cancel)
    {
        var countries = await store.Set<TripVersion>().Select(t => new { t.CountryCode, t.Country }).Distinct().ToListAsync(cancel);
        foreach (var country in countries)
        {
            var key = Domain.Diary.FoldKey.Of("", new("", country.Country, country.CountryCode));
            await store.Set<TripVersion>().Where(t => t.CountryCode == country.CountryCode && t.Country == country.Country)
                .ExecuteUpdateAsync(set => set.SetProperty(t => t.FoldKey, t => t.TravellerKey + key), cancel);
        }
    }

    private static Domain.Reading.PlaceRef Place(byte[] body)
    {
        var place = Wire.TripClaim.Parser.ParseFrom(body).Destination;
        return new(place.Name, place.Country, place.CountryCode);
    }
}
