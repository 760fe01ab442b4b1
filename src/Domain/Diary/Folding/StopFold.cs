namespace Motorcade.Domain.Diary.Folding;

/// <summary>
/// Gathers the claims of one traveller in one country into stops: what is known by the day first, then what is coarser, then what has no
/// date; towns before the whole country. What comes later joins what was there and does not change its days.
/// </summary>
internal sealed class StopFold
{
    /// <summary>Days by which articles without a date may lie apart and speak of one stop.</summary>
    public const int UndatedDays = 45;

    private readonly List<Stop> stops = [];

    private StopFold()
    {
    }

    /// <summary>The stops of claims that all count alike.</summary>
    public static List<Stop> Of(List<Testimony> claims)
    {
        var fold = new StopFold();
        fold.AddDays(claims);
        foreach (var grain in (Grain[])[Grain.Week, Grain.Span, Grain.Month, Grain.Year])
            fold.AddCoarse(claims.FindAll(c => c.Window.Grain == grain));
        fold.AddUndated(claims.FindAll(c => c.Window.Grain == Grain.None));
        return fold.stops;
    }

    private void AddDays(List<Testimony> claims)
    {
        var tellings = Telling.Of(claims.Where(c => c.Window.Grain == Grain.Day));
        if (tellings.Count == 0)
            return;
        PutOff(tellings, claims);
        foreach (var town in tellings.Where(t => t.Town is not null).GroupBy(t => t.Town).OrderBy(g => g.Key, StringComparer.Ordinal))
            stops.AddRange(Gathering.ByDay(town));
        Relocation.Join(stops);
        var choice = new StopChoice(stops);
        var left = new List<Telling>();
        foreach (var telling in tellings.Where(t => t.Town is null))
        {
            if (choice.ByDay(telling) is { } stop)
                stop.Add(telling);
            else
                left.Add(telling);
        }

        stops.AddRange(Gathering.ByDay(left));
    }

    /// <summary>"Put off", said without the day, is said of what was spoken of before and has not passed.</summary>
    private static void PutOff(List<Telling> tellings, List<Testimony> claims)
    {
        var postponed = claims.FindAll(c =>
            c.Status == Reading.TripStatus.Postponed && c.Window.Grain != Grain.Day && c.Published is not null);
        if (postponed.Count == 0)
            return;
        var index = new DayIndex<Telling>(tellings, t => t.Window.Lo, t => t.Window.Hi);
        foreach (var claim in postponed)
        {
            var day = claim.Published!.Value;
            foreach (var telling in index.Touching(day - 14, day + 90))
            {
                if (telling.FirstTold < day && (claim.Town ?? telling.Town) == (telling.Town ?? claim.Town)
                    && (claim.Window.Grain == Grain.None || claim.Window.Overlaps(telling.Window)))
                    telling.PutOff(day);
            }
        }
    }

    private void AddCoarse(List<Testimony> claims)
    {
        foreach (var hasTown in (bool[])[true, false])
        {
            var left = Join(claims.FindAll(c => c.Town is not null == hasTown), (choice, claim) => choice.Within(claim));
            foreach (var town in left.GroupBy(c => c.Town).OrderBy(g => g.Key, StringComparer.Ordinal))
                stops.AddRange(Gathering.Agreeing(Telling.Of(town)));
        }
    }

    private void AddUndated(List<Testimony> claims)
    {
        foreach (var hasTown in (bool[])[true, false])
        {
            var left = Join(claims.FindAll(c => c.Town is not null == hasTown), (choice, claim) => choice.Near(claim));
            var known = new DayIndex<Stop>(stops.Where(s => !s.IsDated && s.FirstTold != int.MaxValue), s => s.FirstTold, s => s.FirstTold);
            foreach (var town in left.GroupBy(c => c.Town).OrderBy(g => g.Key, StringComparer.Ordinal))
                stops.AddRange(Undated(town.Where(c => !JoinsUndated(c, known))));
        }
    }

    private List<Testimony> Join(List<Testimony> claims, Func<StopChoice, Testimony, Stop?> choose)
    {
        if (claims.Count == 0 || stops.Count == 0)
            return claims;
        var choice = new StopChoice(stops);
        var left = new List<Testimony>();
        foreach (var claim in claims)
        {
            if (choose(choice, claim) is { } stop)
                stop.Add(claim);
            else
                left.Add(claim);
        }

        return left;
    }

    private static bool JoinsUndated(Testimony claim, DayIndex<Stop> known)
    {
        if (claim.Town is not null || claim.Published is not { } day)
            return false;
        var near = known.Touching(day - UndatedDays, day + UndatedDays).Take(2).ToList();
        if (near.Count == 1)
            near[0].Add(claim);
        return near.Count == 1;
    }

    /// <summary>The first article without a date gathers those of the next weeks, then the next that is left does.</summary>
    private static IEnumerable<Stop> Undated(IEnumerable<Testimony> claims)
    {
        var since = int.MinValue;
        var together = new List<Testimony>();
        foreach (var claim in claims.OrderBy(c => c.Published ?? int.MaxValue))
        {
            var day = claim.Published ?? int.MaxValue;
            if (together.Count > 0 && (long)day - since > UndatedDays)
            {
                yield return new Stop(Telling.Of(together)[0]);
                together.Clear();
            }

            if (together.Count == 0)
                since = day;
            together.Add(claim);
        }

        if (together.Count > 0)
            yield return new Stop(Telling.Of(together)[0]);
    }
}
