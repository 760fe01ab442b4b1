using System.Globalization;
using System.Reflection;

namespace Motorcade.AppHost.Local;

/// <summary>What runs and how each part finds the others; the same variables that Aspire sets.</summary>
internal sealed class Topology : IAsyncDisposable
{
    /// <summary>In the order of an article's way.</summary>
    public static readonly IReadOnlyList<string> Services = ["ingestion", "entities", "itineraries", "sanctions", "gateway"];

    private readonly List<Child> children = [];

    /// <summary>Address of the page and the API.</summary>
    public required Uri Http { get; init; }

    /// <summary>Address that gRPC is served at.</summary>
    public required Uri Rpc { get; init; }

    public static async Task<Topology> StartAsync(LaunchOptions options, bool processes, CancellationToken cancel)
    {
        var topology = new Topology
        {
            Http = new($"http://localhost:{FreePort.Take(options.Port)}"),
            Rpc = new($"http://localhost:{FreePort.Take()}"),
        };
        try
        {
            await (processes ? topology.StartProcessesAsync(options.Data, cancel) : topology.StartEmbeddedAsync(options.Data, cancel));
            return topology;
        }
        catch
        {
            await topology.DisposeAsync();
            throw;
        }
    }

    /// <summary>Ends the services first, then what they stand on.</summary>
    public async ValueTask DisposeAsync()
    {
        var services = children.Where(c => Services.Contains(c.Name) || c.Name == "standalone").ToList();
        await Task.WhenAll(services.Select(c => c.DisposeAsync().AsTask()));
        foreach (var child in Enumerable.Reverse(children).Except(services))
            await child.DisposeAsync();
        children.Clear();
    }

    private async Task StartEmbeddedAsync(string data, CancellationToken cancel)
    {
        Add("standalone", "Standalone", Variables(data, "motorcade", Http.Port, Rpc.Port));
        await Readiness.HealthAsync("standalone", Http, cancel);
    }

    private async Task StartProcessesAsync(string data, CancellationToken cancel)
    {
        var shared = new Dictionary<string, string>();
        if (!Mode.Has(Mode.Messaging))
        {
            var (broker, connection) = await PrivateBroker.StartAsync(data, cancel);
            children.AddRange(broker);
            shared[Mode.Messaging] = connection;
        }

        if (!Mode.Has(Mode.Cache))
        {
            var (redis, connection) = await PrivateRedis.StartAsync(data, cancel);
            children.Add(redis);
            shared[Mode.Cache] = connection;
        }

        var http = Services.ToDictionary(s => s, s => s == "gateway" ? Http.Port : FreePort.Take());
        var rpc = Services.ToDictionary(s => s, s => s == "gateway" ? Rpc.Port : FreePort.Take());
        foreach (var service in Services)
        {
            shared[$"services__{service}__http__0"] = $"http://localhost:{http[service]}";
            shared[$"services__{service}__grpc__0"] = $"http://localhost:{rpc[service]}";
        }

        foreach (var service in Services)
        {
            var variables = Variables(data, service, http[service], rpc[service]);
            foreach (var (key, value) in shared)
                variables[key] = value;
            Add(service, char.ToUpperInvariant(service[0]) + service[1..], variables);
        }

        foreach (var service in Services)
            await Readiness.HealthAsync(service, new($"http://localhost:{http[service]}"), cancel);
    }

    private void Add(string name, string program, IReadOnlyDictionary<string, string> variables)
    {
        var child = new Child(name, "dotnet", [PathOf(program)], variables);
        children.Add(child);
        child.Start();
    }

    /// <summary>What a service is told.</summary>
    public static Dictionary<string, string> Variables(string data, string name, int http, int rpc) => new()
    {
        ["ASPNETCORE_URLS"] = string.Create(CultureInfo.InvariantCulture, $"http://localhost:{http}"),
        ["GRPC_PORT"] = rpc.ToString(CultureInfo.InvariantCulture),
        ["OTEL_SERVICE_NAME"] = name,
        ["Store__Directory"] = Path.Combine(data, "stores"),
    };

    /// <summary>The built program of a project.</summary>
    public static string PathOf(string program)
    {
        var folder = program == "Standalone" ? program : Path.Combine("Services", program);
        var path = Path.Combine(Metadata("Programs"), folder, Metadata("Output"), $"Motorcade.{program}.dll");
        return File.Exists(path) ? path : throw new LaunchException($"{program} is not built: run 'dotnet build' first");
    }

    /// <summary>What the build wrote down for us.</summary>
    public static string Metadata(string key) =>
        typeof(Topology).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
