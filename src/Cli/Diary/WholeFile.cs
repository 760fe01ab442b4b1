namespace Motorcade.Cli.Diary;

/// <summary>A file that gets its name when it is whole: whatever happens before, nobody finds half of it there.</summary>
internal sealed class WholeFile : IAsyncDisposable
{
    private readonly string path;
    private readonly string part;

    private WholeFile(string path, string part, FileStream stream) => (this.path, this.part, Stream) = (path, part, stream);

    public FileStream Stream { get; }

    /// <summary>Opens a file beside the one to be; an older one of that name stays until the new one is whole.</summary>
    public static WholeFile Create(string path)
    {
        var part = $"{path}.{Environment.ProcessId}.part";
        if (Directory.Exists(path))
            throw new RefusedInputException($"--out: {path} is a folder");
        try
        {
            return new(path, part, new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.Read));
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            var folder = Path.GetDirectoryName(Path.GetFullPath(path));
            throw new RefusedInputException(
                Directory.Exists(folder) ? $"--out: {path} cannot be written" : $"--out: there is no folder {folder}");
        }
    }

    public async Task FinishAsync(CancellationToken cancel)
    {
        await Stream.FlushAsync(cancel);
        await Stream.DisposeAsync();
        File.Move(part, path, overwrite: true);
    }

    public async ValueTask DisposeAsync()
    {
        await Stream.DisposeAsync();
        File.Delete(part);
    }
}
