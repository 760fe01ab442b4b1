using System.Text.Json;
using Motorcade.Domain.Reading;

namespace Motorcade.Benchmarks;

/// <summary>Articles out of JSON Lines files.</summary>
internal static class ArticleLines
{
    public static IReadOnlyList<Article> Load(IEnumerable<string> files) =>
        [.. files.SelectMany(File.ReadLines).Where(l => l.Length > 0).Select(Parse)];

    private static Article Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        string? Text(string field) => json.RootElement.TryGetProperty(field, out var value) ? value.GetString() : null;
        return new(Text("text")!, DateOnly.TryParse(Text("published"), out var day) ? day : null, Text("title"), Text("outlet"), Text("id")!);
    }
}
