using System.Diagnostics;

namespace Motorcade.AppHost.Local;

/// <summary>
/// A process of ours. It runs below a shell that ends it when our end of its pipe closes, so that it goes whenever we go,
/// killed or not; an interrupt from the terminal is ours alone to answer. One that dies by itself is started again, and that is said.
/// </summary>
internal sealed class Child(string name, string program, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string> environment) : IAsyncDisposable
{
    private const string Keeper = """trap "" INT; exec 3<&0; "$@" </dev/null 3<&- & child=$!; (cat <&3 >/dev/null; kill -TERM $child 2>/dev/null) & wait $child""";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly CancellationTokenSource stopping = new();
    private Process? process;
    private Task running = Task.CompletedTask;

    public string Name => name;

    /// <summary>Id of the shell that keeps the process; null before the start.</summary>
    public int? KeeperId => process?.Id;

    public void Start() => running = RunAsync();

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await running;
        stopping.Dispose();
    }

    private async Task RunAsync()
    {
        for (var deaths = 0; !stopping.IsCancellationRequested; deaths++)
        {
            using var started = process = Begin();
            try
            {
                await started.WaitForExitAsync(stopping.Token);
            }
            catch (OperationCanceledException)
            {
                await EndAsync(started);
                return;
            }

            var pause = TimeSpan.FromSeconds(Math.Min(30, 1 << Math.Min(deaths, 5)));
            Log.Say($"{name} ended with code {started.ExitCode}; starting it again in {pause.TotalSeconds:0} s");
            started.StandardInput.Close();
            try
            {
                await Task.Delay(pause, stopping.Token);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private Process Begin()
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", Keeper, "sh", program, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (key, value) in environment)
            start.Environment[key] = value;
        var begun = Process.Start(start) ?? throw new LaunchException($"{program} cannot be started");
        _ = PumpAsync(begun.StandardOutput);
        _ = PumpAsync(begun.StandardError);
        return begun;
    }

    private async Task PumpAsync(StreamReader reader)
    {
        while (await reader.ReadLineAsync() is { } line)
            Log.Line(name, line);
    }

    private static async Task EndAsync(Process ending)
    {
        ending.StandardInput.Close();
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            await ending.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            ending.Kill(entireProcessTree: true);
        }
    }
}
