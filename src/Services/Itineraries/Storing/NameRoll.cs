using Microsoft.EntityFrameworkCore;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Domain.Diary;
using Motorcade.Domain.Names;
using Wire = Motorcade.Contracts.Rpc.Claims.V1;

namespace Motorcade.Itineraries.Storing;

/// <summary>
/// Enters the people, places and long stays of new trips into the tables beside them. Rows are only ever added, and whoever comes second adds nothing, so
/// that writers need no lock; they come in one order, so that none waits for the other in turn.
/// </summary>
internal static class NameRoll
{
    /// <summary>Both databases take fewer parameters than this in one statement.</summary>
    private const int RowsAtOnce = 200;

    /// <summary>Enters what stands in the versions of trips that are about to be saved.</summary>
    public static Task EnterAddedAsync(ItinerariesStore store, CancellationToken cancel)
    {
        var added = store.ChangeTracker.Entries<TripVersion>().Where(e => e.State == EntityState.Added).Select(e => e.Entity).ToList();
        return added.Count == 0 ? Task.CompletedTask : EnterAsync(store, added, cancel);
    }

    private static async Task EnterAsync(ItinerariesStore store, List<TripVersion> added, CancellationToken cancel)
    {
        await EnterAsync(store, added.Select(NamedIn.Of), cancel);
        var stays = added.Where(t => t.LastDay - t.FirstDay > LongStay.Usual).Select(t => (t.FirstDay!.Value, t.LastDay!.Value)).Distinct().Order();
        await InsertAsync(store, "LongStays", ["FirstDay", "LastDay"], stays.Select(s => new object[] { s.Item1, s.Item2 }), cancel);
    }

    public static async Task EnterAsync(DbContext store, IEnumerable<NamedIn> versions, CancellationToken cancel)
    {
        var people = new SortedDictionary<string, object[]>(StringComparer.Ordinal);
        var places = new SortedDictionary<string, object[]>(StringComparer.Ordinal);
        foreach (var version in versions)
        {
            var trip = Trip.Parser.ParseFrom(version.Body);
            Enter(people, version.TravellerKey, trip.Traveller, true);
            foreach (var met in trip.Meets)
                Enter(people, TravellerKey.Of(new(met.Name, met.Id)), met, false);
            places[$"{version.Place}\n{version.Country}\n{version.CountryCode}"] = [version.Place, version.Country, version.CountryCode];
        }

        await InsertAsync(store, "PersonNames", ["PersonKey", "Name", "Travels", "Spelling"], people.Values, cancel);
        await InsertAsync(store, "PlaceNames", ["Place", "Country", "CountryCode"], places.Values, cancel);
    }

    private static void Enter(SortedDictionary<string, object[]> people, string key, Wire.Person person, bool travels)
    {
        var name = NameFolder.Fold(person.Name);
        people.TryAdd($"{key}\n{name}\n{travels}", [key, name, travels, person.Name]);
    }

    private static async Task InsertAsync(
        DbContext store, string table, string[] columns, IEnumerable<object[]> rows, CancellationToken cancel)
    {
        foreach (var some in rows.Chunk(RowsAtOnce))
        {
            var values = some.Select((r, n) => $"({string.Join(',', r.Select((_, i) => $"{{{(n * r.Length) + i}}}"))})");
            var into = string.Join(',', columns.Select(c => $"\"{c}\""));
            var sql = $"INSERT INTO \"{table}\" ({into}) VALUES {string.Join(',', values)} ON CONFLICT DO NOTHING";
            await store.Database.ExecuteSqlRawAsync(sql, some.SelectMany(r => r), cancel);
        }
    }
}
