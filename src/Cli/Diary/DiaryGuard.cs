namespace Motorcade.Cli.Diary;

/// <summary>Runs what asks the gateway; its loss becomes one line on standard error and an exit code.</summary>
internal static class DiaryGuard
{
    public static Task<int> RunAsync(Func<Task<int>> run) => Guarded.RunAsync(async () =>
    {
        try
        {
            return await run();
        }
        catch (GatewayLostException lost)
        {
            await Console.Error.WriteLineAsync($"motorcade: {lost.Message}");
            return ExitCode.Lost;
        }
        catch (ReaderLeftException)
        {
            return ExitCode.Done;
        }
    });
}
