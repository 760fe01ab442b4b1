namespace Motorcade.Entities.Annotating;

/// <summary>Loads the world tables and reads one sentence before the first article comes, which would else wait for both.</summary>
internal sealed class WarmUp(ArticleReader reader) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        reader.Read("", "The president of France will visit Berlin on Friday, his office said.", "", "", new DateOnly(2024, 1, 2));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
