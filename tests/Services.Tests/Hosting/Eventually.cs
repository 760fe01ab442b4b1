namespace Motorcade.Services.Tests.Hosting;

/// <summary>Waits for what happens in the background; the limit only ends a test that fails.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    public static async Task<T> GetAsync<T>(Func<Task<T>> get, Func<T, bool> isRight)
    {
        using var limit = new CancellationTokenSource(Limit);
        while (true)
        {
            var found = await get();
            if (isRight(found))
                return found;
            if (limit.IsCancellationRequested)
                throw new TimeoutException($"Still {found} after {Limit.TotalSeconds:N0} s.");
            await Task.Delay(20);
        }
    }
}
