using System.Collections.Frozen;
using Motorcade.Domain.Dates;
using Motorcade.Domain.Names;
using Motorcade.Domain.Resources;
using Motorcade.Domain.World;

namespace Motorcade.Domain.Diary.Importing;

/// <summary>Finds countries in the spellings of diaries: "Korea, South", "Dahomey (Benin)", "U.S.S.R.".</summary>
internal sealed class CountryFinder(WorldTables world)
{
    private static readonly FrozenDictionary<string, Entry[]> Past = WordTable.Rows("record-countries.tsv")
        .Select(r => (Name: NameFolder.Fold(r[0]), Row: new Entry(r[3], r[4].Split('|', StringSplitOptions.RemoveEmptyEntries),
            Day(r[1], false), Day(r[2], true))))
        .GroupBy(r => r.Name, r => r.Row, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    private readonly Dictionary<string, Country> byIso3 = world.Countries.ToDictionary(c => c.Iso3, StringComparer.OrdinalIgnoreCase);

    /// <summary>The country of a name on a day, or null.</summary>
    public RecordCountry? Find(string name, DateOnly day)
    {
        var bracket = name.IndexOf('(', StringComparison.Ordinal);
        if (bracket < 0)
            return Named(name, day);
        // "Dahomey (Benin)", "Denmark (Greenland)": what stands inside is nearer to the ground.
        return Named(name, day)
            ?? Named(name[(bracket + 1)..].TrimEnd(')', ' '), day)
            ?? Named(name[..bracket], day);
    }

    private RecordCountry? Named(string name, DateOnly day)
    {
        name = name.Trim();
        if (name.Length == 0)
            return null;
        if (PastNamed(NameFolder.Fold(name), day) is { } past)
            return past;
        if (Plain(name) is { } plain)
            return plain;
        // "Korea, Republic of" is the Republic of Korea.
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        return comma < 0 ? null : Plain($"{name[(comma + 1)..].Trim()} {name[..comma].Trim()}")
            ?? Plain($"{name[..comma].Trim()} {name[(comma + 1)..].Trim()}");
    }

    private RecordCountry? Plain(string name)
    {
        var country = world.CountryNamed(name) ?? (name.Length == 3 ? byIso3.GetValueOrDefault(name) : null);
        return country is null ? null : new(country, [country.Code]);
    }

    private RecordCountry? PastNamed(string folded, DateOnly day)
    {
        if (folded.StartsWith("the ", StringComparison.Ordinal))
            folded = folded[4..];
        if (!Past.TryGetValue(folded, out var entries))
            return null;
        foreach (var entry in entries)
        {
            if (entry.From <= day && day <= entry.To && world.Country(entry.Code) is { } country)
                return new(country, [entry.Code, .. entry.Reach]);
        }
        return null;
    }

    private static DateOnly Day(string text, bool last) => PartialDate.Parse(text) is not { } date
        ? last ? DateOnly.MaxValue : DateOnly.MinValue
        : last ? date.Last : date.First;

    private sealed record Entry(string Code, string[] Reach, DateOnly From, DateOnly To);
}
