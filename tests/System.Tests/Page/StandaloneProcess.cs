using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Reflection;
using System.Text;

namespace Motorcade.SystemTests.Page;

/// <summary>All services in one process, on a free port, with an empty store of its own.</summary>
internal sealed class StandaloneProcess : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(90);

    private static readonly string Assembly = typeof(StandaloneProcess).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "MotorcadeStandalone").Value!;

    private readonly string folder = Directory.CreateTempSubdirectory("motorcade-page-").FullName;
    private readonly StringBuilder output = new();
    private readonly Process process;

    private StandaloneProcess(int port, string? key)
    {
        Address = new Uri($"http://127.0.0.1:{port}/");
        RpcAddress = new Uri($"http://localhost:{FreePort()}/");
        process = Process.Start(new ProcessStartInfo("dotnet", [Assembly])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ASPNETCORE_URLS"] = Address.GetLeftPart(UriPartial.Authority),
                ["GRPC_PORT"] = RpcAddress.Port.ToString(),
                ["Store__Directory"] = Path.Combine(folder, "store"),
                ["Gateway__ApiKeys__0"] = key,
            },
        })!;
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    public Uri RpcAddress { get; }

    /// <summary>Starts it; with a key when one is given.</summary>
    public static async Task<StandaloneProcess> StartAsync(string? key = null)
    {
        var started = new StandaloneProcess(FreePort(), key);
        try
        {
            await started.WaitUntilHealthyAsync();
            return started;
        }
        catch
        {
            await started.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private async Task WaitUntilHealthyAsync()
    {
        using var http = new HttpClient { BaseAddress = Address };
        using var limit = new CancellationTokenSource(Limit);
        while (true)
        {
            if (process.HasExited || limit.IsCancellationRequested)
                throw new InvalidOperationException($"Standalone did not come up:\n{Output()}");
            try
            {
                using var response = await http.GetAsync("health", limit.Token);
                if (response.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }
            await Task.Delay(100);
        }
    }

    private void Keep(string? line)
    {
        lock (output)
            output.AppendLine(line);
    }

    private string Output()
    {
        lock (output)
            return output.ToString();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
