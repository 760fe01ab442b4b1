using Grpc.Core;
using Grpc.Net.Client;
using Grpc.Net.Client.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Motorcade.Hosting.Rpc;

/// <summary>gRPC clients of the other services, found by name.</summary>
public static class ServiceClients
{
    // Every method of ours may be repeated: what is written is keyed by its content.
    private static readonly ServiceConfig Retries = new()
    {
        MethodConfigs =
        {
            new MethodConfig
            {
                Names = { MethodName.Default },
                RetryPolicy = new RetryPolicy
                {
                    MaxAttempts = 5,
                    InitialBackoff = TimeSpan.FromMilliseconds(100),
                    MaxBackoff = TimeSpan.FromSeconds(2),
                    BackoffMultiplier = 2,
                    RetryableStatusCodes = { StatusCode.Unavailable },
                },
            },
        },
    };

    /// <summary>Registers a client; calls without a deadline get one, and UNAVAILABLE is tried again.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="service">The service's name in discovery; its endpoint named <c>grpc</c> is called.</param>
    public static IHttpClientBuilder AddServiceClient<TClient>(this IServiceCollection services, string service)
        where TClient : ClientBase<TClient>
        => services.AddGrpcClient<TClient>(options => options.Address = new Uri($"http://_grpc.{service}"))
            .ConfigureChannel(Configure)
            .AddInterceptor(() => new DeadlineInterceptor(TimeSpan.FromSeconds(15)))
            .ConfigurePrimaryHttpMessageHandler(provider => provider.GetService<ServiceTransport>()?.Invoke(service) ?? Sockets())
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .AddServiceDiscovery();

    private static void Configure(GrpcChannelOptions channel)
    {
        channel.MaxReceiveMessageSize = ServiceHost.MaxMessageBytes;
        channel.MaxSendMessageSize = ServiceHost.MaxMessageBytes;
        channel.ServiceConfig = Retries;
    }

    private static SocketsHttpHandler Sockets() => new()
    {
        ConnectTimeout = TimeSpan.FromSeconds(5),
        EnableMultipleHttp2Connections = true,
        KeepAlivePingDelay = TimeSpan.FromSeconds(30),
        KeepAlivePingTimeout = TimeSpan.FromSeconds(10),
        PooledConnectionIdleTimeout = Timeout.InfiniteTimeSpan,
    };
}
