using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using Motorcade.Gateway.Live;
using Motorcade.Gateway.Problems;

namespace Motorcade.Gateway.Protection;

/// <summary>Limits what one caller, known by key or else by address, may ask of the gateway's own routes.</summary>
internal sealed class RateLimits(IOptions<ProtectionOptions> options, ApiKeys keys) : IConfigureOptions<RateLimiterOptions>
{
    private readonly RateLimitOptions limits = options.Value.RateLimit;

    public void Configure(RateLimiterOptions options)
    {
        options.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(RequestsOf),
            PartitionedRateLimiter.Create<HttpContext, string>(StreamsOf));
        options.OnRejected = (rejected, _) => RefuseAsync(rejected);
    }

    private RateLimitPartition<string> RequestsOf(HttpContext context)
    {
        if (Metadata<Surface>(context) is not { NeedsKey: true })
            return RateLimitPartition.GetNoLimiter("");
        return RateLimitPartition.GetTokenBucketLimiter(Caller(context), _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = limits.Burst,
            TokensPerPeriod = limits.PerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
        });
    }

    private RateLimitPartition<string> StreamsOf(HttpContext context)
    {
        if (Metadata<LongStream>(context) is null)
            return RateLimitPartition.GetNoLimiter("");
        return RateLimitPartition.GetConcurrencyLimiter(
            Caller(context), _ => new ConcurrencyLimiterOptions { PermitLimit = limits.Streams, QueueLimit = 0 });
    }

    private string Caller(HttpContext context)
        => keys.Find(context.Request) is { } key
            ? string.Create(CultureInfo.InvariantCulture, $"key {key}")
            : context.Connection.RemoteIpAddress?.ToString() ?? "local";

    private static T? Metadata<T>(HttpContext context)
        where T : class
        => context.GetEndpoint()?.Metadata.GetMetadata<T>();

    private static ValueTask RefuseAsync(OnRejectedContext rejected)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var told) ? told : TimeSpan.FromSeconds(1);
        var problem = new Problem(
            StatusCodes.Status429TooManyRequests, "Too many requests; Retry-After says when to go on.", RetryAfter: wait);
        return new ValueTask(problem.WriteAsync(rejected.HttpContext));
    }
}
