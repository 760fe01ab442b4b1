using System.Globalization;

namespace Motorcade.Domain.Diary.Paths;

/// <summary>
/// Finds stops of one traveller that cannot both be true: both claim or plan that the traveller is there, both are known by the day, and on
/// a day that they share the places are too far apart. How far is too far depends on what the day is to each stay: leaving the one and
/// arriving at the other on the same date is always possible. A stay of four weeks or more collides with nothing: people travel from it.
/// </summary>
public static class OverlapFinder
{
    /// <summary>Kilometres of a trip there and back within a stay elsewhere.</summary>
    public const double DayTrip = 2500;

    /// <summary>Kilometres between two places that both are seen on one and the same day: about eight hours in the air.</summary>
    public const double SameDay = 6500;

    /// <summary>Kilometres from a place seen for a day to one where the traveller stays, or back: some fourteen hours in the air.</summary>
    public const double Onward = 12000;

    /// <summary>What a place known only by its country may be off: it is taken to be the capital.</summary>
    private const double CountryMargin = 3000;

    /// <summary>All pairs among the stops of one traveller, by day.</summary>
    public static IReadOnlyList<Overlap> Of(IEnumerable<PathStop> stops)
    {
        var known = stops.Where(IsKnown).OrderBy(s => s.First).ThenBy(s => s.Id, StringComparer.Ordinal).ToList();
        var found = new List<Overlap>();
        for (var i = 0; i < known.Count; i++)
        {
            for (var j = i + 1; j < known.Count && known[j].First <= End(known[i]); j++)
            {
                if (Between(known[i], known[j]) is { } overlap)
                    found.Add(overlap);
            }
        }

        return [.. found.OrderBy(o => o.On).ThenBy(o => o.One.Id, StringComparer.Ordinal).ThenBy(o => o.Other.Id, StringComparer.Ordinal)];
    }

    /// <summary>Whether and where two stops of one traveller collide; null when both may be true.</summary>
    public static Overlap? Between(PathStop one, PathStop other)
    {
        if (!IsKnown(one) || !IsKnown(other) || Places.Fit(one.Place, other.Place) || Kilometres(one, other) is not { } kilometres)
            return null;
        if ((one.First, one.Id).CompareTo((other.First, other.Id)) > 0)
            (one, other) = (other, one);
        var last = End(one) < End(other) ? End(one) : End(other);
        for (var day = other.First!.Value; day <= last; day = day.AddDays(1))
        {
            if (kilometres > Reach(Role(one, day), Role(other, day)))
                return new(one, other, day, Reason(one, other, day, kilometres));
        }

        return null;
    }

    private static bool IsKnown(PathStop stop) =>
        stop.TakesPart && !stop.IsVague && stop.ArrivesOn is not null && stop.Dates.End is null or { Day: not null };

    private static DateOnly End(PathStop stop) => stop.LeavesOn ?? stop.ArrivesOn!.Value;

    private static DayInStay Role(PathStop stop, DateOnly day) => (stop.ArrivesOn == day, End(stop) == day) switch
    {
        (true, true) => DayInStay.Only,
        (true, false) => DayInStay.First,
        (false, true) => DayInStay.Last,
        _ => DayInStay.Inside,
    };

    private static double Reach(DayInStay one, DayInStay other) => (one, other) switch
    {
        (DayInStay.Last, DayInStay.First) or (DayInStay.First, DayInStay.Last) => double.MaxValue,
        (DayInStay.Only, DayInStay.Only) => SameDay,
        (DayInStay.Only, DayInStay.First or DayInStay.Last) => Onward,
        (DayInStay.First or DayInStay.Last, DayInStay.Only) => Onward,
        _ => DayTrip,
    };

    private static double? Kilometres(PathStop one, PathStop other)
    {
        if (Where(one) is not { } here || Where(other) is not { } there)
            return null;
        var margins = (one.Point is null ? CountryMargin : 0) + (other.Point is null ? CountryMargin : 0);
        return Math.Max(0, GreatCircle.Kilometres(here, there) - margins);
    }

    private static GeoPoint? Where(PathStop stop) => stop.Point ?? CountryCentres.Find(stop.Place.CountryCode);

    private static string Reason(PathStop one, PathStop other, DateOnly day, double kilometres)
    {
        var exact = one.Point is not null && other.Point is not null;
        // As people say distances: no more than two digits count.
        var step = kilometres >= 10000 ? 1000 : 100;
        var rounded = Math.Floor(kilometres / step) * step;
        var how = (Role(one, day), Role(other, day)) switch
        {
            (DayInStay.Only, DayInStay.Only) => "both on one day",
            (DayInStay.Only, _) => $"{Name(one)} in a stay in {Name(other)}",
            (_, DayInStay.Only) => $"{Name(other)} in a stay in {Name(one)}",
            _ => "both stays go on that day",
        };
        var apart = string.Create(CultureInfo.InvariantCulture, $"{(exact ? "" : "at least ")}{rounded:N0} km apart");
        return $"{Name(one)} and {Name(other)} are {apart}, {how}";
    }

    private static string Name(PathStop stop) => stop.Place is { Name.Length: > 0 } place ? place.Name : stop.Place.Country;
}
