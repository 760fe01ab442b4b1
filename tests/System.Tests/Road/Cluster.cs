using System.Globalization;
using Motorcade.AppHost.Local;

namespace Motorcade.SystemTests.Road;

/// <summary>The services as processes over a RabbitMQ and a Redis of their own, to be killed one by one.</summary>
internal sealed class Cluster : IAsyncDisposable
{
    private const int Terminated = 15;
    private readonly Dictionary<string, Child> children = [];
    private readonly Dictionary<string, string> shared = [];
    private readonly Dictionary<string, (int Http, int Rpc)> ports = Topology.Services.ToDictionary(s => s, _ => (FreePort.Take(), FreePort.Take()));
    private readonly string data = Directory.CreateTempSubdirectory("motorcade-road-").FullName;

    public Uri Gateway => new($"http://localhost:{ports["gateway"].Http}");

    public Uri Rpc(string service) => new($"http://localhost:{ports[service].Rpc}");

    /// <summary>Address of the broker, for a client of our own.</summary>
    public Uri Broker => new(shared[Mode.Messaging]);

    public static async Task<Cluster> StartAsync(params IReadOnlyList<string> services)
    {
        var cluster = new Cluster();
        var (broker, messaging) = await PrivateBroker.StartAsync(cluster.data, CancellationToken.None);
        foreach (var child in broker)
            cluster.children[child.Name] = child;
        var (redis, cache) = await PrivateRedis.StartAsync(cluster.data, CancellationToken.None);
        cluster.children[redis.Name] = redis;
        (cluster.shared[Mode.Messaging], cluster.shared[Mode.Cache]) = (messaging, cache);
        foreach (var (service, (http, rpc)) in cluster.ports)
        {
            cluster.shared[$"services__{service}__http__0"] = $"http://localhost:{http}";
            cluster.shared[$"services__{service}__grpc__0"] = $"http://localhost:{rpc}";
        }

        foreach (var service in services)
            await cluster.StartServiceAsync(service);
        return cluster;
    }

    public async Task StartServiceAsync(string service)
    {
        var (http, rpc) = ports[service];
        var variables = Topology.Variables(data, service, http, rpc);
        foreach (var (key, value) in shared)
            variables[key] = value;
        var child = new Child(service, "dotnet", [Topology.PathOf(char.ToUpperInvariant(service[0]) + service[1..])], variables);
        children[service] = child;
        child.Start();
        await Readiness.HealthAsync(service, new($"http://localhost:{http}"), CancellationToken.None);
    }

    /// <summary>kill -9; the launcher's own keeper starts it again.</summary>
    public void Kill(string name) => Signal(name, "-9");

    public void Stop(string name) => Signal(name, string.Create(CultureInfo.InvariantCulture, $"-{Terminated}"));

    public async ValueTask DisposeAsync()
    {
        foreach (var child in Enumerable.Reverse(children.Values))
            await child.DisposeAsync();
        Directory.Delete(data, recursive: true);
    }

    private void Signal(string name, string signal)
    {
        var keeper = children[name].KeeperId!.Value;
        var kept = File.ReadAllText($"/proc/{keeper}/task/{keeper}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries)[0];
        // A broker's script has the program itself as its child: the whole tree goes.
        foreach (var pid in Descendants(kept).Append(kept))
            System.Diagnostics.Process.Start("kill", [signal, pid]).WaitForExit();
    }

    private static IEnumerable<string> Descendants(string pid)
    {
        var own = $"/proc/{pid}/task/{pid}/children";
        var next = File.Exists(own) ? File.ReadAllText(own).Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
        return next.SelectMany(n => Descendants(n).Append(n));
    }
}
