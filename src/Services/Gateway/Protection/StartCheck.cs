using System.Net;

namespace Motorcade.Gateway.Protection;

/// <summary>Refuses to listen on more than this machine without a key.</summary>
internal static class StartCheck
{
    public static void Check(IConfiguration configuration, bool hasKeys)
    {
        if (!hasKeys && Addresses(configuration).FirstOrDefault(address => !IsLocal(address)) is { } open)
        {
            throw new StartRefusedException(
                $"Refusing to listen on {open} without API keys: set Gateway__ApiKeys__0, or listen on localhost alone.");
        }
    }

    internal static IEnumerable<string> Addresses(IConfiguration configuration)
    {
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(e => e["Url"] ?? "").Where(u => u.Length > 0);
        var urls = Split(configuration["urls"]);
        if (urls.Length > 0)
            return endpoints.Concat(urls);
        return endpoints
            .Concat(Split(configuration["http_ports"]).Select(port => $"http://*:{port}"))
            .Concat(Split(configuration["https_ports"]).Select(port => $"https://*:{port}"));
    }

    private static bool IsLocal(string address)
    {
        var host = BindingAddress.Parse(address).Host;
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || host.StartsWith("unix:/", StringComparison.Ordinal)
            || (IPAddress.TryParse(host, out var ip) && IPAddress.IsLoopback(ip));
    }

    private static string[] Split(string? list)
        => list?.Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
