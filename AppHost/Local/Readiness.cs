namespace Motorcade.AppHost.Local;

/// <summary>Waits until something that was started can be used.</summary>
internal static class Readiness
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public static Task PortAsync(string name, int port, CancellationToken cancel) => UntilAsync(name, () => FreePort.AnswersAsync(port, cancel), cancel);

    public static async Task HealthAsync(string name, Uri service, CancellationToken cancel)
    {
        using var http = new HttpClient { BaseAddress = service, Timeout = TimeSpan.FromSeconds(5) };
        await UntilAsync(name, () => IsHealthyAsync(http, cancel), cancel);
    }

    private static async Task<bool> IsHealthyAsync(HttpClient http, CancellationToken cancel)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri("/health", UriKind.Relative), cancel);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception notYet) when (notYet is HttpRequestException or TaskCanceledException && !cancel.IsCancellationRequested)
        {
            return false;
        }
    }

    private static async Task UntilAsync(string name, Func<Task<bool>> ready, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        try
        {
            while (!await ready())
                await Task.Delay(Pause, limit.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw new LaunchException($"{name} was not ready within {Patience.TotalMinutes:0} minutes; its lines above say why");
        }
    }
}
