namespace Motorcade.Domain.Diary.Folding;

/// <summary>Puts weak claims with the stops that they fit, where they change nothing.</summary>
internal static class WeakClaims
{
    /// <summary>The claims that fit no stop.</summary>
    public static List<DiaryClaim> Join(List<Stop> stops, List<Testimony> claims)
    {
        var choice = new StopChoice(stops);
        var left = new List<DiaryClaim>();
        foreach (var claim in claims)
        {
            var stop = claim.Window.Grain switch
            {
                Grain.Day => choice.ByDay(claim),
                Grain.None => choice.Near(claim) ?? Undated(stops, claim),
                _ => choice.Within(claim),
            };
            if (stop is null)
                left.Add(claim.Source);
            else
                stop.AddWeak(claim);
        }

        return left;
    }

    /// <summary>The only stop without a date that was first told near the claim's day.</summary>
    private static Stop? Undated(List<Stop> stops, Testimony claim)
    {
        if (claim.Published is not { } day)
            return null;
        var near = stops.FindAll(s => !s.IsDated && s.Fits(claim.Town) && Math.Abs((long)s.FirstTold - day) <= StopFold.UndatedDays);
        return near.Count == 1 ? near[0] : null;
    }
}
