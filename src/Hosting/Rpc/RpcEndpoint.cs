using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;

namespace Motorcade.Hosting.Rpc;

/// <summary>Without TLS one port cannot speak both HTTP/1.1 and HTTP/2, so gRPC has a port of its own, named by GRPC_PORT.</summary>
internal static class RpcEndpoint
{
    public const string PortKey = "GRPC_PORT";

    public static void AddRpcEndpoint(this WebApplicationBuilder builder)
    {
        // Kestrel would end a whole HTTP/2 connection for one stream that is read too slowly, and the gateway's carries many callers.
        // Streams have a patience of their own, and what faces the world sets a pace for each request.
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MinResponseDataRate = null);
        if (builder.Configuration[PortKey] is not { Length: > 0 } text)
            return;
        if (!int.TryParse(text, CultureInfo.InvariantCulture, out var port) || port is < 1 or > 65535)
            throw new InvalidOperationException($"{PortKey} must be a port from 1 to 65535, not '{text}'.");
        builder.WebHost.UseUrls(WithPort(Urls(builder.Configuration), port));
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ConfigureEndpointDefaults(endpoint =>
            endpoint.Protocols = endpoint.IPEndPoint?.Port == port ? HttpProtocols.Http2 : HttpProtocols.Http1));
    }

    internal static string[] WithPort(string[] urls, int port)
        => urls.Any(url => BindingAddress.Parse(url).Port == port) ? urls : [.. urls, $"http://localhost:{port}"];

    private static string[] Urls(IConfiguration configuration)
    {
        if (Split(configuration[WebHostDefaults.ServerUrlsKey]) is { Length: > 0 } urls)
            return urls;
        var ports = Split(configuration[WebHostDefaults.HttpPortsKey]);
        return ports.Length > 0 ? Array.ConvertAll(ports, p => $"http://*:{p}") : ["http://localhost:5000"];
    }

    private static string[] Split(string? list)
        => list?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
