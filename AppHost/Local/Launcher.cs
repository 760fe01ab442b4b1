using System.Runtime.InteropServices;

namespace Motorcade.AppHost.Local;

/// <summary>Starts everything, fills and prints the diary, and stays until it is told to stop.</summary>
internal static class Launcher
{
    public static async Task<int> RunAsync(LaunchOptions options, CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Stop(signal, stop));
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Stop(signal, stop));
        try
        {
            var mode = Mode.Choose(options.Mode);
            Log.Say($"{(mode.Processes ? "processes" : "embedded")} mode: {mode.Why}");
            Directory.CreateDirectory(options.Data);
            await using var topology = await Topology.StartAsync(options, mode.Processes, stop.Token);
            await ServeAsync(options, topology, stop.Token);
            return 0;
        }
        catch (LaunchException wrong)
        {
            await Console.Error.WriteLineAsync($"motorcade: {wrong.Message}");
            return 2;
        }
        catch (OperationCanceledException)
        {
            return 0;
        }
        finally
        {
            Log.Say("stopped");
        }
    }

    private static async Task ServeAsync(LaunchOptions options, Topology topology, CancellationToken cancel)
    {
        using var http = new HttpClient { BaseAddress = topology.Http };
        if (options.Seeds)
            await SeedArticles.ReadAsync(http, cancel);
        await DiaryTable.PrintAsync(http, cancel);
        Log.Say($"page and API at {topology.Http}  reference at {topology.Http}docs  gRPC at {topology.Rpc}");
        Log.Say($"data in {options.Data}; Ctrl-C stops everything");
        await Task.Delay(Timeout.Infinite, cancel);
    }

    private static void Stop(PosixSignalContext signal, CancellationTokenSource stop)
    {
        signal.Cancel = true;
        stop.Cancel();
    }
}
