namespace Motorcade.Cli;

/// <summary>Runs a command; what it refuses becomes one line on standard error and an exit code.</summary>
internal static class Guarded
{
    public static async Task<int> RunAsync(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (RefusedInputException refused)
        {
            await Console.Error.WriteLineAsync($"motorcade: {refused.Message}");
            return ExitCode.Refused;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
    }
}
