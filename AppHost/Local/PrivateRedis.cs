using System.Globalization;

namespace Motorcade.AppHost.Local;

/// <summary>A Redis of our own: loopback, a free port, a folder of its own.</summary>
internal static class PrivateRedis
{
    public static string? Program { get; } = OnPath.Find("redis-server");

    public static async Task<(Child Child, string Connection)> StartAsync(string data, CancellationToken cancel)
    {
        var folder = Directory.CreateDirectory(Path.Combine(data, "redis")).FullName;
        var port = FreePort.Take();
        var child = new Child("redis", Program!, ["--bind", "127.0.0.1", "--port", port.ToString(CultureInfo.InvariantCulture), "--dir", folder, "--save", "", "--loglevel", "warning"],
            new Dictionary<string, string>());
        child.Start();
        await Readiness.PortAsync("redis", port, cancel);
        return (child, $"127.0.0.1:{port}");
    }
}
