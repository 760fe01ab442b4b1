using System.Runtime.CompilerServices;

namespace Motorcade.Domain.Tests;

/// <summary>The repository's files, found from where this file was compiled.</summary>
internal static class Repository
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    public static IReadOnlyList<string> Files(string folder, string pattern)
    {
        var path = Path.Combine(Root, folder);
        return Directory.Exists(path) ? [.. Directory.EnumerateFiles(path, pattern).Order(StringComparer.Ordinal)] : [];
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
