using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Motorcade.Standalone;

/// <summary>Points service discovery at this process's own gRPC port, so that the services' clients need not know that they share it.</summary>
internal static class OwnServices
{
    private const string PortKey = "GRPC_PORT";

    private static readonly string[] Services = ["ingestion", "entities", "itineraries", "sanctions"];

    public static void CallServicesInThisProcess(this WebApplicationBuilder builder)
    {
        var port = builder.Configuration[PortKey] is { Length: > 0 } given ? given : FreePort();
        builder.Configuration[PortKey] = port;
        foreach (var service in Services)
            builder.Configuration[$"services:{service}:grpc:0"] = $"http://localhost:{port}";
    }

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }
}
