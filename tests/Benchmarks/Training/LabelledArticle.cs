using System.Text.Json;
using Motorcade.Domain.Reading;
using Motorcade.Domain.World;

namespace Motorcade.Benchmarks.Training;

/// <summary>An article with the trips and sanctions that a person found in it.</summary>
internal sealed record LabelledArticle(Article Article, IReadOnlyList<GoldTrip> Trips, IReadOnlyList<GoldSanction> Sanctions)
{
    public static List<LabelledArticle> Load(IEnumerable<string> files, WorldTables world) =>
        [.. files.SelectMany(File.ReadLines).Where(l => l.Length > 0).Select(l => Parse(l, world))];

    private static LabelledArticle Parse(string line, WorldTables world)
    {
        using var json = JsonDocument.Parse(line);
        string? Text(string field) => json.RootElement.TryGetProperty(field, out var value) ? value.GetString() : null;
        var article = new Article(Text("text")!, DateOnly.TryParse(Text("published"), out var day) ? day : null, Text("title"),
            Text("outlet"), Text("id")!);
        return new(article, [.. json.RootElement.GetProperty("trips").EnumerateArray().Select(t => GoldTrip.Parse(t, world))],
            [.. json.RootElement.GetProperty("sanctions").EnumerateArray().Select(s => GoldSanction.Parse(s, world))]);
    }
}
