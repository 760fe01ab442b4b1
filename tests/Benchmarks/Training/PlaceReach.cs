using System.Text.Json;
using Motorcade.Domain.Reading;
using Motorcade.Domain.Reading.Evaluation;
using Motorcade.Domain.Reading.Mentions;
using Motorcade.Domain.Reading.Trips;
using Motorcade.Domain.World;

namespace Motorcade.Benchmarks.Training;

/// <summary>Counts how many labelled destinations are among the places that an article is seen to mention.</summary>
internal static class PlaceReach
{
    public static int Run(string[] files)
    {
        var world = WorldTables.Load();
        var analyst = new Analyst(world);
        var looked = new Tally();
        var kept = new Tally();
        foreach (var file in files)
        {
            var index = 0;
            foreach (var line in File.ReadLines(file).Where(l => l.Length > 0))
            {
                var isKept = index++ % 5 == 4;
                Count(analyst, world, line, isKept ? kept : looked, tellsMisses: !isKept);
            }
        }

        Console.WriteLine($"four fifths: {looked}; fifth kept aside: {kept}");
        return 0;
    }

    private static void Count(Analyst analyst, WorldTables world, string line, Tally tally, bool tellsMisses)
    {
        using var json = JsonDocument.Parse(line);
        var row = json.RootElement;
        string? Text(string field) => row.TryGetProperty(field, out var value) ? value.GetString() : null;
        var wanted = row.GetProperty("trips").EnumerateArray().Select(t => t.GetProperty("destination").GetString()!).ToList();
        if (wanted.Count == 0)
            return;
        var article = new Article(Text("text")!, DateOnly.TryParse(Text("published"), out var day) ? day : null, Text("title"), Text("outlet"), Text("id")!);
        var places = Places(analyst, world, article);
        tally.Places += places.Count;
        var found = places.Select(NameRules.Place).ToHashSet();
        var countries = found.Select(f => f.Country).ToHashSet();
        foreach (var place in wanted)
        {
            var (town, country) = NameRules.Place(place);
            tally.All++;
            if (town is null ? countries.Contains(country) : found.Contains((town, country)))
                tally.Found++;
            else if (tellsMisses)
                Console.WriteLine($"{article.Id}\t{place}\t{string.Join(" | ", places)}");
        }
    }

    private static List<string> Places(Analyst analyst, WorldTables world, Article article)
    {
        var context = analyst.Prepare(article);
        return [.. context.Mentions.Where(m => m.Kind is EntityKind.Place or EntityKind.Country)
            .Select(m => TripReader.Place(context, m).ToString()).Where(n => n.Length > 0).Distinct()];
    }

    private sealed class Tally
    {
        public int All { get; set; }

        public int Found { get; set; }

        public int Places { get; set; }

        public override string ToString() => $"{Found} of {All} ({(double)Found / Math.Max(All, 1):P1}), {Places} places";
    }
}
