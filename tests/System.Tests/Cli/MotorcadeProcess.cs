using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace Motorcade.SystemTests.Cli;

/// <summary>`motorcade` as a person starts it: a process with arguments, standard input and an exit code.</summary>
internal static class MotorcadeProcess
{
    private static readonly string Assembly = typeof(MotorcadeProcess).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "MotorcadeCli").Value!;

    /// <summary>Starts it; the caller ends it.</summary>
    public static Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo("dotnet", [Assembly, .. arguments])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    public static async Task<Outcome> RunAsync(string[] arguments, string input = "")
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await error);
    }

    /// <summary>Starts it and presses Ctrl-C when something has come about.</summary>
    public static async Task<Outcome> InterruptAsync(string[] arguments, Func<Task<bool>> when)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Assembly, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        while (!process.HasExited && !await when())
            await Task.Delay(20);
        if (process.HasExited)
            throw new InvalidOperationException($"It ended before it was interrupted: {await output}{await error}");
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await error);
    }

    internal sealed record Outcome(int ExitCode, string Output, string Error);
}
