namespace Motorcade.Cli.Reading;

/// <summary>What is to be read, and the day that the caller gave.</summary>
internal sealed record ReadRequest(string[] Files, DateOnly? Published)
{
    public IReadOnlyList<string> FilesOrInput => Files.Length > 0 ? Files : ["-"];
}
