using Motorcade.Domain.Names;

namespace Motorcade.Domain.Diary.Folding;

/// <summary>
/// Puts stops of two towns together when they cannot be two: from the same day, for the same event, or to meet the same person on that
/// one day, and no article tells both. The town is then what the claims differ on.
/// </summary>
internal static class Relocation
{
    public static void Join(List<Stop> stops)
    {
        var byOccasion = new Dictionary<(int Day, string Occasion), Stop>();
        var joined = new HashSet<Stop>();
        foreach (var stop in stops)
        {
            foreach (var occasion in Occasions(stop))
            {
                if (!byOccasion.TryGetValue(occasion, out var first))
                    byOccasion[occasion] = stop;
                else if (first != stop && !joined.Contains(first) && !joined.Contains(stop) && MayBeOne(first, stop))
                    joined.Add(Into(first, stop));
            }
        }

        stops.RemoveAll(joined.Contains);
    }

    private static Stop Into(Stop first, Stop second)
    {
        first.Add(second);
        return second;
    }

    private static bool MayBeOne(Stop a, Stop b) => !(a.HasRecord && b.HasRecord)
        && a.Tellings.All(t => b.Tellings.All(o => !t.SharesArticle(o) && SameStop.MayBe(t, o)));

    private static IEnumerable<(int, string)> Occasions(Stop stop) => stop.Tellings
        .SelectMany(telling => telling.Claims.SelectMany(Occasions).Select(occasion => (telling.Window.Lo, occasion)))
        .Distinct();

    private static IEnumerable<string> Occasions(Testimony claim)
    {
        if (claim.Claim.Event is { } name)
            yield return "event " + NameFolder.Fold(name);
        if (claim.Window.Shape != StayShape.Day)
            yield break;
        foreach (var person in claim.Claim.Meets)
            yield return "meets " + TravellerKey.Of(person);
    }
}
