using System.Security.Cryptography;
using System.Text;
using Google.Protobuf.WellKnownTypes;
using Microsoft.Net.Http.Headers;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using ItinerariesClient = Motorcade.Contracts.Rpc.Itineraries.V1.Itineraries.ItinerariesClient;

namespace Motorcade.Gateway.Exporting;

/// <summary>Whether an answer that the caller has still holds, without making it again: while the log of changes has not grown.</summary>
internal sealed class DiaryState(ItinerariesClient itineraries, TimeProvider clock)
{
    /// <summary>Last-Modified counts seconds: what changed within the last ones may change again under the same number.</summary>
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(2);

    /// <summary>The marks of what would be answered now. Taken before the answer is made, so that they are never newer than it.</summary>
    public async Task<(EntityTagHeaderValue Tag, DateTimeOffset? Changed)> MarksAsync(
        HttpRequest request, Timestamp? asOf, CancellationToken cancellation)
    {
        var latest = new ListChangesRequest { PageSize = 1, IncludeWeak = true, AsOf = asOf };
        var last = (await itineraries.ListChangesAsync(latest, cancellationToken: cancellation)).Changes.FirstOrDefault();
        var now = clock.GetUtcNow();
        // A day that ends may turn a plan into an unconfirmed one without any claim.
        var today = new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero);
        var version = typeof(DiaryState).Module.ModuleVersionId;
        var asked = $"{request.Host} {request.Path}{request.QueryString}";
        var state = FormattableString.Invariant($"{version} {asked} {last?.Sequence} {today:O}");
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(state)).AsSpan(0, 12);
        var changed = last?.Recorded?.ToDateTimeOffset() is { } recorded && recorded > today ? recorded : today;
        return (new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(hash)}\"", isWeak: true), now - changed > Settled ? changed : null);
    }

    public static void Set(HttpResponse response, EntityTagHeaderValue tag, DateTimeOffset? changed)
    {
        response.Headers.CacheControl = "no-cache";
        response.GetTypedHeaders().ETag = tag;
        if (changed is not null)
            response.GetTypedHeaders().LastModified = changed;
    }

    /// <summary>Whether the caller's copy is the one that these marks are of.</summary>
    public static bool IsFresh(HttpRequest request, EntityTagHeaderValue tag, DateTimeOffset? changed)
    {
        var headers = request.GetTypedHeaders();
        if (headers.IfNoneMatch is { Count: > 0 } known)
            return known.Any(k => k.Equals(EntityTagHeaderValue.Any) || k.Compare(tag, useStrongComparison: false));
        return headers.IfModifiedSince is { } since && changed is { } moment && since.ToUnixTimeSeconds() >= moment.ToUnixTimeSeconds();
    }
}
