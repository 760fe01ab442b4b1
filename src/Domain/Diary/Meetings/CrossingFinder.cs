using Motorcade.Domain.Diary.Paths;
using Motorcade.Domain.Diary.Presences;

namespace Motorcade.Domain.Diary.Meetings;

/// <summary>Tells whether two travellers were at one place at one time.</summary>
public static class CrossingFinder
{
    /// <summary>
    /// The crossing of two stops, or null. Both must claim or plan presence, share days and a town. Where one of them is known only by its
    /// country, both must be known better than by the month; two dates by the month or year never cross: that would be everybody.
    /// </summary>
    public static Crossing? Between(PathStop one, PathStop other)
    {
        if (one.TravellerKey == other.TravellerKey || !one.TakesPart || !other.TakesPart)
            return null;
        if (!ShareDays(one, other) || !SharePlace(one, other))
            return null;
        var first = one.First > other.First ? one.First!.Value : other.First!.Value;
        var last = one.Last < other.Last ? one.Last!.Value : other.Last!.Value;
        var asked = one.Place.Name.Length > 0 || other.Place.Name.Length > 0 ? PlaceAsked.Town : PlaceAsked.None;
        var here = PresenceJudge.Judge(one, first, last, asked);
        var there = PresenceJudge.Judge(other, first, last, asked);
        if (here is null || there is null)
            return null;
        var certainty = here.Certainty > there.Certainty ? here.Certainty : there.Certainty;
        return new(one, other, first, last, Meet(one, other) || Meet(other, one), certainty);
    }

    /// <summary>Whether a claim of the one's stop says that the traveller of the other is met.</summary>
    public static bool Meet(PathStop one, PathStop other) => one.Meets.Any(m => TravellerKey.Of(m) == other.TravellerKey);

    private static bool ShareDays(PathStop one, PathStop other) =>
        one.First <= other.Last && other.First <= one.Last && !(one.IsVague && other.IsVague);

    private static bool SharePlace(PathStop one, PathStop other) => Places.Fit(one.Place, other.Place)
        && ((one.Place.Name.Length > 0 && other.Place.Name.Length > 0) || (!one.IsVague && !other.IsVague));
}
