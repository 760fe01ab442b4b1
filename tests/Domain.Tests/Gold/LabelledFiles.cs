namespace Motorcade.Domain.Tests.Gold;

/// <summary>Our own labelled articles, in tests/Gold.</summary>
internal static class LabelledFiles
{
    public static IReadOnlyList<string> All { get; } = Repository.Files("tests/Gold", "*.jsonl");

    public static IEnumerable<string> Lines(string file) => File.ReadLines(file).Where(l => !string.IsNullOrWhiteSpace(l));
}
