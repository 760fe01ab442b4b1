namespace Motorcade.Domain.Diary.Folding;

/// <summary>
/// Puts tellings of one town together, or those without a town. What records and most articles say gathers the others around it, so that
/// a row of near days is no chain.
/// </summary>
internal static class Gathering
{
    /// <summary>Days by which reports of one stop may differ: a correction, or a slip of the pen.</summary>
    private const int CorrectionDays = 4;

    /// <summary>Stops of tellings known by the day: first those that agree, then those that differ by a few days.</summary>
    /// <param name="tellings">In the order of <see cref="Telling.Of"/>.</param>
    public static List<Stop> ByDay(IEnumerable<Telling> tellings)
    {
        var agreeing = Agreeing(tellings).OrderByDescending(s => s.HasRecord).ThenByDescending(s => s.Support);
        return Around([.. agreeing], CorrectionDays, (seed, other) => seed.Gap(other) <= CorrectionDays);
    }

    /// <summary>Stops of tellings that agree.</summary>
    /// <param name="tellings">In the order of <see cref="Telling.Of"/>.</param>
    public static List<Stop> Agreeing(IEnumerable<Telling> tellings) => Around(
        [.. tellings.Select(t => new Stop(t))],
        TimeWindow.OpenDays,
        (seed, other) => seed.Tellings[0].Window.Agrees(other.Tellings[0].Window));

    /// <summary>The first gathers those near it that nothing keeps apart, then the next that is left does, and so on.</summary>
    private static List<Stop> Around(List<Stop> stops, int reach, Func<Stop, Stop, bool> isNear)
    {
        if (stops.Count < 2)
            return stops;
        var index = new DayIndex<Stop>(stops, s => s.Lo, s => s.Hi);
        var taken = new HashSet<Stop>();
        var gathered = new List<Stop>();
        foreach (var seed in stops)
        {
            if (!taken.Add(seed))
                continue;
            var near = index.Touching(seed.Lo - reach, seed.Hi + reach).Where(o => !taken.Contains(o) && isNear(seed, o)).ToList();
            foreach (var other in near)
            {
                if (!other.Tellings.All(seed.Admits))
                    continue;
                taken.Add(other);
                seed.Add(other);
            }

            gathered.Add(seed);
        }

        return gathered;
    }
}
