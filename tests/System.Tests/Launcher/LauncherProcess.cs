using System.Diagnostics;
using System.Globalization;
using System.Text;
using Motorcade.AppHost.Local;

namespace Motorcade.SystemTests.Launcher;

/// <summary>The launcher as a person starts it; every process below it carries a mark by which it is found again.</summary>
internal sealed class LauncherProcess : IAsyncDisposable
{
    private const string Address = "page and API at ";
    private const string MarkName = "MOTORCADE_TEST_MARK";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly string mark = $"{MarkName}={Guid.NewGuid()}";
    private readonly StringBuilder output = new();
    private readonly Process process;

    private LauncherProcess(string mode, string data, int port, string[] options)
    {
        process = Process.Start(new ProcessStartInfo(
            "dotnet",
            [
                Topology.Metadata("MotorcadeAppHost"), "--mode", mode, "--data", data,
                "--port", port.ToString(CultureInfo.InvariantCulture), .. options,
            ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { [MarkName] = mark[(MarkName.Length + 1)..] },
        })!;
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>The address that it says it serves at.</summary>
    public Uri Gateway
    {
        get
        {
            var rest = Output[(Output.IndexOf(Address, StringComparison.Ordinal) + Address.Length)..];
            return new(rest[..rest.IndexOf(' ', StringComparison.Ordinal)]);
        }
    }

    public string Output
    {
        get
        {
            lock (output)
                return output.ToString();
        }
    }

    /// <summary>Starts it and waits until it says where it serves.</summary>
    public static Task<LauncherProcess> StartAsync(string mode, string data, params string[] options)
        => StartAtAsync(FreePort.Take(), mode, data, options);

    /// <summary>The same with a wish for its port.</summary>
    public static async Task<LauncherProcess> StartAtAsync(int port, string mode, string data, params string[] options)
    {
        var launcher = new LauncherProcess(mode, data, port, options);
        try
        {
            await launcher.SaysAsync("Ctrl-C stops everything");
            return launcher;
        }
        catch
        {
            await launcher.DisposeAsync();
            throw;
        }
    }

    public Task SaysAsync(string text) => UntilAsync(() => Output.Contains(text, StringComparison.Ordinal), $"'{text}' was never said");

    /// <summary>Sends a signal to the launcher alone, and waits for it and for all that it had started.</summary>
    public async Task EndAsync(string signal)
    {
        await SignalAsync(process.Id, signal);
        await UntilAsync(() => process.HasExited && Marked().Count == 0, $"after {signal} these are left: {string.Join(", ", Marked())}");
    }

    public int ExitCode => process.ExitCode;

    /// <summary>Ends one of the processes that it has started as <c>kill -9</c> does.</summary>
    public Task KillAsync(string program)
    {
        var victim = Marked().Single(m => m.Arguments is ["dotnet", var path, ..] && Path.GetFileNameWithoutExtension(path) == program);
        return SignalAsync(victim.Id, "-KILL");
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static async Task SignalAsync(int id, string signal)
        => await Process.Start("kill", [signal, id.ToString(CultureInfo.InvariantCulture)]).WaitForExitAsync();

    private List<Marked> Marked()
    {
        var found = new List<Marked>();
        foreach (var folder in Directory.GetDirectories("/proc"))
        {
            if (!int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id))
                continue;
            try
            {
                if (File.ReadAllText(Path.Combine(folder, "environ")).Split('\0').Contains(mark))
                    found.Add(new(id, File.ReadAllText(Path.Combine(folder, "cmdline")).Split('\0')));
            }
            catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
            {
                // It ended while we looked, or is somebody else's.
            }
        }

        return found;
    }

    private async Task UntilAsync(Func<bool> holds, string otherwise)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (!holds())
        {
            Assert.False(limit.IsCancellationRequested, $"{otherwise}\n{Output}");
            await Task.Delay(100);
        }
    }

    private void Keep(string? line)
    {
        lock (output)
            output.AppendLine(line);
    }
}
