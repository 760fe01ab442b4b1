using System.Security.Cryptography;
using System.Text;
using Google.Protobuf;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Hybrid;
using Motorcade.Itineraries.Storing;

namespace Motorcade.Itineraries.Asking;

/// <summary>
/// Answers from the store, remembered until the diary changes: the key holds the log's last number, so an answer from before a change is
/// never found after it.
/// </summary>
internal sealed class RememberedAnswers(IDbContextFactory<ItinerariesStore> stores, HybridCache cache)
{
    /// <summary>The answer to a question, given as a text that no other has.</summary>
    public async Task<T> GetAsync<T>(
        string question, MessageParser<T> parser, Func<ItinerariesStore, CancellationToken, Task<T>> load, CancellationToken cancel)
        where T : IMessage<T>
    {
        var last = await LastAsync(cancel);
        // Questions hold what people type, of any length: the cache takes keys of a kilobyte.
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(question)));
        var bytes = await cache.GetOrCreateAsync(
            $"paths/{last}/{key}",
            async token =>
            {
                await using var store = await stores.CreateDbContextAsync(token);
                return (await load(store, token)).ToByteArray();
            },
            cancellationToken: cancel);
        return parser.ParseFrom(bytes);
    }

    private async Task<long> LastAsync(CancellationToken cancel)
    {
        await using var store = await stores.CreateDbContextAsync(cancel);
        return await store.LastChangeAsync(cancel);
    }
}
