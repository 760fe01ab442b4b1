using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Motorcade.Itineraries.Storing;

namespace Motorcade.Itineraries.Recording;

/// <summary>
/// PostgreSQL's advisory locks, held to the end of the transaction. A writer takes those of its articles, then those of what it folds,
/// then the log's, each kind in the order of its numbers: nobody waits for what somebody holds who waits for him.
/// </summary>
internal sealed class WriterLocks(ItinerariesStore store)
{
    /// <summary>The same article is recorded by one writer at a time.</summary>
    public Task ArticlesAsync(IEnumerable<string> ids, CancellationToken cancel) => TakeAsync(ids.Select(id => Number("article", id)), cancel);

    /// <summary>What adds up to trips together is folded by one writer at a time.</summary>
    public Task FoldsAsync(IEnumerable<string> keys, CancellationToken cancel) => TakeAsync(keys.Select(key => Number("fold", key)), cancel);

    /// <summary>
    /// Numbers of the log are given under this lock. PostgreSQL shows a transaction to others before it gives its locks back, so whoever
    /// sees a number sees all that are smaller, and a watcher who asks for what comes after the last one seen misses nothing.
    /// </summary>
    public Task LogAsync(CancellationToken cancel) => TakeAsync([Number("log", "")], cancel);

    private Task TakeAsync(IEnumerable<long> numbers, CancellationToken cancel)
    {
        var sorted = numbers.Distinct().Order().ToArray();
        return store.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(k) FROM unnest({sorted}) AS k", cancel);
    }

    private static long Number(string kind, string name) =>
        BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"itineraries\n{kind}\n{name}")));
}
