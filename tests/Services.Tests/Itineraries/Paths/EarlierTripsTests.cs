using System.Data.Common;
using Microsoft.Data.Sqlite;
using Motorcade.Contracts.Rpc.Claims.V1;
using Motorcade.Services.Tests.Hosting;
using Npgsql;
using static Motorcade.Services.Tests.Itineraries.Paths.Said;

namespace Motorcade.Services.Tests.Itineraries.Paths;

/// <summary>A diary that was kept before meetings and events had tables of their own.</summary>
public sealed class EarlierTripsTests(PostgresServer postgres) : IClassFixture<PostgresServer>, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<StoreKind> Both => [StoreKind.Sqlite, StoreKind.Postgres];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Store_WithTripsAlone_GetsTheTablesBesideThemFilled(StoreKind kind)
    {
        await using (var before = await DiaryHost.StartAsync(kind, postgres, folder.Path))
        {
            for (var n = 0; n < 3; n++)
            {
                var claim = Claim($"Envoy {n}", "Lima", "2022-06-01", TripStatus.Planned, "Ada (Q1)", "G7 summit");
                await before.RecordAsync($"a{n}", 1, "2022-01-01", claim);
            }
        }

        await TakeBackAsync(kind);
        for (var start = 0; start < 2; start++)
        {
            await using var after = await DiaryHost.StartAsync(kind, postgres, folder.Path);
            Assert.Equal(3, (await after.Client.ListTripsAsync(new() { Meets = "ada", Event = "g7" })).Total);
            Assert.Equal(3, (await after.Client.ListMeetingsAsync(new() { Person = "Q1" })).Meetings.Count);
            Assert.Equal(3, (await after.Client.WhoWasInAsync(new() { Place = "Lima", From = "2022-06-01" })).Stops.Count);
            Assert.Single((await after.Client.WhereWasAsync(new() { Traveller = "envoy 1", On = "2022-06-01" })).Stops);
        }
    }

    private async Task TakeBackAsync(StoreKind kind)
    {
        SqliteConnection.ClearAllPools();
        await using DbConnection connection = kind == StoreKind.Sqlite
            ? new SqliteConnection($"Data Source={Path.Combine(folder.Path, "itineraries.db")};Pooling=False")
            : new NpgsqlConnection($"{DiaryHost.Connection(postgres, folder.Path)};Search Path=itineraries;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """
            DROP TABLE "TripPeople"; DROP TABLE "TripEvents";
            DROP INDEX "IX_Trips_CountryCode_Place_Order"; DELETE FROM "__EFMigrationsHistory" WHERE "MigrationId" = '0005_Paths'
            """;
        await command.ExecuteNonQueryAsync();
    }
}
