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
        var forwarder = app.Services.GetRequiredService<IHttpForwarder>();
        foreach (var (service, contract) in Services)
        {
            // A service in this process answers itself: its own routes are more precise than this one.
            var invoker = new Lazy<HttpMessageInvoker>(() => new(handlers.CreateHandler(ClientOf(service)), disposeHandler: false));
            app.Map($"/{contract}/{{**method}}", context => ForwardAsync(context, forwarder, service, invoker.Value))
                .WithMetadata(new Surface(NeedsKey: true))
                .ExcludeFromDescription();
        }
    }

    private static async Task ForwardAsync(HttpContext context, IHttpForwarder forwarder, string service, HttpMessageInvoker invoker)
    {
        if (context.Request.Headers.ContainsKey(ForwardedOnce.Header))
        {
            // Discovery names this very process, which does not have the method: gRPC's clients take 404 for UNIMPLEMENTED.
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        await forwarder.SendAsync(context, $"http://_grpc.{service}", invoker, Http2, ForwardedOnce.Instance);
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
