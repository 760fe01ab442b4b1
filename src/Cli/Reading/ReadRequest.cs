using Motorcade.Cli.Output;

namespace Motorcade.Cli.Reading;

/// <summary>What is to be read, the day that the caller gave, and what is to be shown.</summary>
internal sealed record ReadRequest(string[] Files, DateOnly? Published, ReportOptions Options)
{
    public IReadOnlyList<string> FilesOrInput => Files.Length > 0 ? Files : ["-"];
}
