using System.Diagnostics;

namespace Motorcade.Benchmarks;

/// <summary>`motorcade read` on one article, each time in a new process.</summary>
internal static class ColdStart
{
    private const int Runs = 7;

    public static int Run(string file)
    {
        var cli = Path.Combine(AppContext.BaseDirectory, "motorcade.dll");
        var seconds = new List<double>();
        for (var run = 0; run < Runs; run++)
        {
            var clock = Stopwatch.StartNew();
            using var process = Process.Start(new ProcessStartInfo("dotnet", [cli, "read", file]) { RedirectStandardOutput = true })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0)
                return process.ExitCode;
            seconds.Add(clock.Elapsed.TotalSeconds);
        }

        seconds.Sort();
        Console.WriteLine($"{Runs} starts: fastest {seconds[0]:F2} s, median {seconds[Runs / 2]:F2} s, slowest {seconds[^1]:F2} s");
        return 0;
    }
}
