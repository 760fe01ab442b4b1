using System.Text.Json;
using Motorcade.Domain.Names;
using Motorcade.Domain.World;

namespace Motorcade.Benchmarks.Training;

/// <summary>A labelled trip, with its names ready to compare.</summary>
internal sealed record GoldTrip(string Traveller, string[] Words, string City, string Country, string? Start, string? End, string Status)
{
    public static GoldTrip Parse(JsonElement row, WorldTables world)
    {
        var traveller = row.GetProperty("traveller").GetString()!;
        var parts = row.GetProperty("destination").GetString()!.Split(',', StringSplitOptions.TrimEntries);
        var country = world.CountryNamed(parts[^1])?.Code ?? NameFolder.Fold(parts[^1]);
        return new(traveller, Split(traveller), parts.Length > 1 ? NameFolder.Fold(parts[0]) : "", country,
            row.GetProperty("start").GetString(), row.GetProperty("end").GetString(), row.GetProperty("status").GetString()!);
    }

    /// <summary>Whether a name means the same person: every word of the shorter is in the longer.</summary>
    public bool IsPerson(string name)
    {
        var words = Split(name);
        if (words.Length == 0 || Words.Length == 0)
            return false;
        var (few, many) = words.Length <= Words.Length ? (words, Words) : (Words, words);
        return few.All(w => many.Any(m => m == w || (Math.Min(m.Length, w.Length) >= 4 && Near(m, w))));
    }

    private static string[] Split(string name) =>
        [.. NameFolder.Fold(name).Split(' ').Where(w => w is not ("" or "president" or "king" or "emperor" or "the" or "al" or "el" or "bin" or "prince" or "sheikh" or "sultan" or "of" or "minister" or "prime" or "pope"))];

    internal static bool Near(string a, string b)
    {
        var allowed = Math.Min(a.Length, b.Length) < 7 ? 1 : 2;
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var previous = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
                (previous, row[j]) = (row[j], Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), previous + (a[i - 1] == b[j - 1] ? 0 : 1)));
        }

        return row[b.Length] <= allowed;
    }
}
