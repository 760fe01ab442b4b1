using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Motorcade.Tests.Servers;

/// <summary>A PostgreSQL server of our own: Debian's binaries, a new data folder, a free loopback port.</summary>
/// <param name="settings">As the server's command line takes them.</param>
internal sealed class PrivatePostgres(string settings) : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("motorcade-pg-").FullName;
    private readonly string binaries = Binaries();

    /// <summary>Connects to a database of its own, which is created on first use.</summary>
    public string ConnectionString(string database) => $"Host=127.0.0.1;Port={Port};Username=motorcade;Database={database}";

    private int Port { get; } = FreePort();

    private string Data => Path.Combine(folder, "data");

    public async Task StartAsync()
    {
        if (Environment.IsPrivilegedProcess)
            await RunAsync("chown", "postgres", folder);
        await RunAsServerAsync("initdb", "-D", Data, "-U", "motorcade", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        await RunAsServerAsync(
            "pg_ctl", "-D", Data, "-w", "-l", Path.Combine(folder, "log"), "-o",
            $"-p {Port} -k {folder} -c listen_addresses=127.0.0.1 {settings}", "start");
    }

    public async ValueTask DisposeAsync()
    {
        await RunAsServerAsync("pg_ctl", "-D", Data, "-w", "-m", "immediate", "stop");
        Directory.Delete(folder, recursive: true);
    }

    private static string Binaries()
    {
        const string versions = "/usr/lib/postgresql";
        var found = Directory.Exists(versions) ? Directory.GetDirectories(versions).Order().LastOrDefault() : null;
        return found is null
            ? throw new InvalidOperationException("PostgreSQL's binaries are needed: apt-get install postgresql")
            : Path.Combine(found, "bin");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // PostgreSQL refuses to run as root.
    private Task RunAsServerAsync(string program, params string[] arguments)
    {
        var path = Path.Combine(binaries, program);
        return Environment.IsPrivilegedProcess
            ? RunAsync("runuser", ["-u", "postgres", "--", path, .. arguments])
            : RunAsync(path, arguments);
    }

    private async Task RunAsync(string program, params string[] arguments)
    {
        // The server keeps the output it inherits open for as long as it runs: it must not be a pipe of ours.
        var start = new ProcessStartInfo("sh") { WorkingDirectory = folder };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add("exec \"$0\" \"$@\" >>\"$MOTORCADE_LOG\" 2>&1");
        start.ArgumentList.Add(program);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["MOTORCADE_LOG"] = Path.Combine(folder, "commands");
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} failed: {await File.ReadAllTextAsync(Path.Combine(folder, "commands"))}");
    }
}
