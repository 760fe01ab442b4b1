namespace Motorcade.Services.Tests.Hosting;

/// <summary>A new folder that goes with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("motorcade-test-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
