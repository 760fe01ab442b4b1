using System.Data.Common;
using Microsoft.Data.Sqlite;
using Motorcade.Services.Tests.Hosting;
using Npgsql;
using static Motorcade.Services.Tests.Itineraries.DiaryHost;

namespace Motorcade.Services.Tests.Itineraries;

/// <summary>A diary that was kept before trips could be weak.</summary>
public sealed class EarlierStoreTests(PostgresServer postgres) : IClassFixture<PostgresServer>, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<StoreKind> Both => [StoreKind.Sqlite, StoreKind.Postgres];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Store_WithoutTheColumn_GetsItAndKeepsItsTrips(StoreKind kind)
    {
        await using (var before = await StartAsync(kind, postgres, folder.Path))
            await before.RecordAsync("a", 1, "2024-03-01", Claim("1", "Ada", "Lima", "2024-03-04"));
        await DropColumnAsync(kind);
        for (var start = 0; start < 2; start++)
        {
            await using var after = await StartAsync(kind, postgres, folder.Path);
            Assert.Equal("Ada", Assert.Single((await after.Client.ListTripsAsync(new())).Trips).Traveller.Name);
            await after.RecordAsync("b", 1, "2024-03-01", Claim("2", "Bo", "Lima", "2024-03-04", weak: true));
            Assert.Equal(2, (await after.Client.ListTripsAsync(new() { IncludeWeak = true })).Total);
        }
    }

    private async Task DropColumnAsync(StoreKind kind)
    {
        SqliteConnection.ClearAllPools();
        await using DbConnection connection = kind == StoreKind.Sqlite
            ? new SqliteConnection($"Data Source={Path.Combine(folder.Path, "itineraries.db")};Pooling=False")
            : new NpgsqlConnection($"{Connection(postgres, folder.Path)};Search Path=itineraries;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "ALTER TABLE \"Trips\" DROP COLUMN \"Weak\"";
        await command.ExecuteNonQueryAsync();
    }
}
