using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.Caching.StackExchangeRedis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;

namespace Motorcade.Hosting.Caching;

/// <summary>The two-level cache: memory always, Redis shared by all services when it is named.</summary>
public static class Cache
{
    /// <summary>Registers <see cref="HybridCache"/>, with <c>ConnectionStrings:cache</c> as its second level when that is set.</summary>
    public static WebApplicationBuilder AddCache(this WebApplicationBuilder builder)
    {
        if (builder.Services.Any(d => d.ServiceType == typeof(HybridCache)))
            return builder;
        if (builder.Configuration.GetConnectionString("cache") is { Length: > 0 } redis)
        {
            builder.Services.Configure<RedisCacheOptions>(options =>
            {
                options.ConfigurationOptions = Options(redis);
                options.InstanceName = "motorcade:";
            });
            builder.Services.AddSingleton<RedisCache>();
            builder.Services.AddSingleton<IDistributedCache, SecondLevel>();
        }
        builder.Services.AddHybridCache(options =>
        {
            options.MaximumPayloadBytes = ServiceHost.MaxMessageBytes;
            options.DefaultEntryOptions = new HybridCacheEntryOptions
            {
                Expiration = TimeSpan.FromHours(1),
                LocalCacheExpiration = TimeSpan.FromMinutes(5),
            };
        });
        return builder;
    }

    private static ConfigurationOptions Options(string redis)
    {
        var options = ConfigurationOptions.Parse(redis);
        options.AbortOnConnectFail = false;
        options.ConnectTimeout = 1000;
        options.ConnectRetry = 1;
        options.AsyncTimeout = 500;
        options.SyncTimeout = 500;
        options.BacklogPolicy = BacklogPolicy.FailFast;
        return options;
    }
}
