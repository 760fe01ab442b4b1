using System.Globalization;

namespace Motorcade.AppHost.Local;

/// <summary>A RabbitMQ of our own: loopback, free ports, a folder of its own, and a port mapper that ends with it.</summary>
internal static class PrivateBroker
{
    /// <summary>Debian's wrapper on PATH changes the user and cannot write our folders then; the program behind it can.</summary>
    private const string Behind = "/usr/lib/rabbitmq/bin/rabbitmq-server";

    public static string? Program { get; } = File.Exists(Behind) ? Behind : OnPath.Find("rabbitmq-server");

    public static async Task<(IReadOnlyList<Child> Children, string Connection)> StartAsync(string data, CancellationToken cancel)
    {
        var folder = Directory.CreateDirectory(Path.Combine(data, "rabbitmq")).FullName;
        var (port, mapper, distribution) = (FreePort.Take(), FreePort.Take(), FreePort.Take());
        var plugins = Path.Combine(folder, "enabled_plugins");
        await File.WriteAllTextAsync(plugins, "[].\n", cancel);
        await File.WriteAllTextAsync(Path.Combine(folder, "rabbitmq.conf"), $"listeners.tcp.1 = 127.0.0.1:{port}\nloopback_users.guest = true\nlog.console.level = error\n", cancel);
        var environment = Settings(folder, plugins, port, mapper, distribution);
        var children = new List<Child>();
        if (OnPath.Find("epmd") is { } epmd)
            children.Add(new("epmd", epmd, ["-port", Text(mapper), "-address", "127.0.0.1"], environment));
        children.Add(new("rabbitmq", Program!, [], environment));
        foreach (var child in children)
            child.Start();
        await Readiness.PortAsync("rabbitmq", port, cancel);
        return (children, $"amqp://guest:guest@127.0.0.1:{port}");
    }

    private static Dictionary<string, string> Settings(string folder, string plugins, int port, int mapper, int distribution) => new()
    {
        ["HOME"] = folder,
        ["RABBITMQ_NODENAME"] = "motorcade@localhost",
        ["RABBITMQ_NODE_IP_ADDRESS"] = "127.0.0.1",
        ["RABBITMQ_NODE_PORT"] = Text(port),
        ["RABBITMQ_DIST_PORT"] = Text(distribution),
        ["ERL_EPMD_ADDRESS"] = "127.0.0.1",
        ["ERL_EPMD_PORT"] = Text(mapper),
        ["RABBITMQ_MNESIA_BASE"] = Path.Combine(folder, "mnesia"),
        ["RABBITMQ_LOG_BASE"] = Path.Combine(folder, "log"),
        ["RABBITMQ_LOGS"] = "-",
        ["RABBITMQ_PID_FILE"] = Path.Combine(folder, "pid"),
        ["RABBITMQ_ENABLED_PLUGINS_FILE"] = plugins,
        ["RABBITMQ_CONFIG_FILE"] = Path.Combine(folder, "rabbitmq"),
        ["RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS"] = "-kernel inet_dist_use_interface {127,0,0,1}",
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
