using System.Security.Cryptography;
using System.Text;

namespace Motorcade.Domain.Diary.Paths;

/// <summary>Chains the stops of one traveller into journeys.</summary>
public static class JourneyChain
{
    /// <summary>The most days between leaving a stop and reaching the next that still make them one journey.</summary>
    public const int GapDays = 3;

    /// <summary>
    /// The journeys of one traveller, by first day. Stops that are proposed, postponed, cancelled or denied take no part, nor do undated
    /// ones. A stop that is known only by its month or year has no neighbours that could be told, so it is a journey of its own.
    /// </summary>
    public static IReadOnlyList<Journey> Of(IEnumerable<PathStop> stops)
    {
        var dated = stops.Where(s => s.TakesPart && s.First is not null).ToList();
        var chains = dated.FindAll(s => s.ArrivesOn is null).ConvertAll(s => new List<PathStop> { s });
        chains.AddRange(Chains(dated.Where(s => s.ArrivesOn is not null)));
        return [.. chains.Select(Journey).OrderBy(j => j.First).ThenBy(j => j.Id, StringComparer.Ordinal)];
    }

    private static List<List<PathStop>> Chains(IEnumerable<PathStop> stops)
    {
        var chains = new List<List<PathStop>>();
        var last = DateOnly.MinValue;
        var ordered = stops.OrderBy(s => s.ArrivesOn).ThenBy(s => s.LeavesOn ?? s.ArrivesOn).ThenBy(s => s.Id, StringComparer.Ordinal);
        foreach (var stop in ordered)
        {
            if (chains.Count == 0 || stop.ArrivesOn!.Value.DayNumber - last.DayNumber > GapDays)
                chains.Add([]);
            chains[^1].Add(stop);
            var leaves = stop.LeavesOn ?? stop.ArrivesOn!.Value;
            last = leaves > last ? leaves : last;
        }

        return chains;
    }

    private static Journey Journey(List<PathStop> stops) => new(
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"journey\n{stops[0].Id}")).AsSpan(0, 12)),
        stops,
        [.. stops.Zip(stops.Skip(1), Leg)]);

    private static Leg Leg(PathStop from, PathStop to) => new(
        from.Id,
        to.Id,
        from.LeavesOn,
        to.ArrivesOn,
        from.Point is { } one && to.Point is { } other ? GreatCircle.Kilometres(one, other) : null);
}
