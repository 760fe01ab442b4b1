using System.Globalization;
using Motorcade.Domain.Dates;
using Motorcade.Domain.Diary.Paths;
using Motorcade.Domain.Reading;

namespace Motorcade.Domain.Tests.Diary.Paths;

/// <summary>Stops in one line: "ada Lima 2022-06-10/2022-06-12 planned".</summary>
internal static class Stops
{
    private static readonly Dictionary<string, (string Country, string Code, double North, double East)> Towns = new()
    {
        ["Lima"] = ("Peru", "PE", -12.04, -77.03),
        ["Cusco"] = ("Peru", "PE", -13.53, -71.97),
        ["Oslo"] = ("Norway", "NO", 59.91, 10.75),
        ["Paris"] = ("France", "FR", 48.86, 2.35),
        ["London"] = ("United Kingdom", "GB", 51.51, -0.13),
        ["Tokyo"] = ("Japan", "JP", 35.68, 139.69),
        ["Washington"] = ("United States", "US", 38.9, -77.04),
        ["Moscow"] = ("Russia", "RU", 55.75, 37.62),
        ["Kyiv"] = ("Ukraine", "UA", 50.45, 30.52),
        ["Brussels"] = ("Belgium", "BE", 50.85, 4.35),
        ["Rome"] = ("Italy", "IT", 41.9, 12.5),
        ["Sydney"] = ("Australia", "AU", -33.87, 151.21),
        ["Astana"] = ("Kazakhstan", "KZ", 51.18, 71.45),
    };

    /// <summary>Who, where (a town, "?" behind it for no coordinates, or a country), when, status: completed when left out.</summary>
    public static PathStop Stop(string line, string? id = null)
    {
        var parts = line.Split(' ');
        var dates = parts[2] == "-" ? ["", ""] : parts[2].Split('/');
        var name = parts[1].TrimEnd('?');
        var isTown = Towns.TryGetValue(name, out var town);
        var country = isTown ? town : Towns.Values.First(t => t.Country == name);
        return new()
        {
            Id = id ?? line.Replace(' ', '_'),
            Traveller = new(parts[0], parts[0]),
            Place = new(isTown ? name : "", country.Country, country.Code),
            Point = isTown && parts[1] == name ? new(town.North, town.East) : null,
            Dates = new(PartialDate.Parse(dates[0]), PartialDate.Parse(dates[^1])),
            Status = parts.Length > 3 ? Enum.Parse<TripStatus>(parts[3], ignoreCase: true) : TripStatus.Completed,
        };
    }

    public static PathStop[] All(params string[] lines) => [.. lines.Select((l, n) => Stop(l, $"t{n}"))];

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
