using System.Net;
using Motorcade.Gateway.Protection;
using Motorcade.Hosting.Rpc;
using Yarp.ReverseProxy.Forwarder;

namespace Motorcade.Gateway.Forwarding;

/// <summary>Passes gRPC through to the services, so that a program needs to know one address only.</summary>
internal static class RpcForwarding
{
    /// <summary>Streams may rest for long; a broken connection is found by HTTP/2's own pings.</summary>
    private static readonly ForwarderRequestConfig Http2 = new()
    {
        Version = HttpVersion.Version20,
        VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        ActivityTimeout = TimeSpan.FromHours(1),
    };

    private static readonly (string Service, string Contract)[] Services =
    [
        ("ingestion", "motorcade.ingestion.v1.Ingestion"),
        ("entities", "motorcade.entities.v1.Entities"),
        ("itineraries", "motorcade.itineraries.v1.Itineraries"),
        ("sanctions", "motorcade.sanctions.v1.Sanctions"),
    ];

    public static void AddForwarding(this IServiceCollection services)
    {
        services.AddHttpForwarder();
        foreach (var (service, _) in Services)
        {
            services.AddHttpClient(ClientOf(service))
                .ConfigurePrimaryHttpMessageHandler(provider => provider.GetService<ServiceTransport>()?.Invoke(service) ?? Sockets())
                .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
                .AddServiceDiscovery();
        }
    }

    public static void MapForwarding(this WebApplication app)
    {
        var handlers = app.Services.GetRequiredService<IHttpMessageHandlerFactory>();
        foreach (var (service, contract) in Services)
        {
            // A service in this process answers itself: its own routes are more precise than this one.
            var invoker = new HttpMessageInvoker(handlers.CreateHandler(ClientOf(service)), disposeHandler: false);
            app.MapForwarder($"/{contract}/{{**method}}", $"http://_grpc.{service}", Http2, HttpTransformer.Default, invoker)
                .WithMetadata(new Surface(NeedsKey: true))
                .ExcludeFromDescription();
        }
    }

    private static string ClientOf(string service) => $"forward-{service}";

    private static SocketsHttpHandler Sockets() => new()
    {
        UseProxy = false,
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.None,
        EnableMultipleHttp2Connections = true,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        KeepAlivePingDelay = TimeSpan.FromSeconds(30),
        KeepAlivePingTimeout = TimeSpan.FromSeconds(10),
    };
}
