using Motorcade.Domain.Dates;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>Puts the article's sentences together: what they say of one traveller at one place is one stop.</summary>
internal static class StopMerger
{
    /// <summary>How many sentences a meeting may stand from the stop it belongs to.</summary>
    private const int Near = 4;

    public static List<Stop> Merge(IReadOnlyList<Stop> found, DateOnly? reference)
    {
        var stops = new List<Stop>();
        var windows = new List<Stop>();
        foreach (var stop in found)
        {
            if (stop.Place is not null)
                Place(stops, stop);
            else if (!Attach(stops, stop) && stop.Dates.Start is not null && stop.Meets.Count == 0)
                windows.Add(stop);
        }

        Subsume(stops);
        for (var i = 0; i < stops.Count; i++)
            stops[i] = Settle(Inherit(stops[i], windows), reference);
        return stops;
    }

    private static Stop Settle(Stop stop, DateOnly? reference) => stop with { Status = StatusReader.Settle(stop.Status, stop.Dates, reference) };

    private static void Place(List<Stop> stops, Stop stop)
    {
        var same = stops.FindIndex(s => Same(s.Traveller, stop.Traveller) && SamePlace(s.Place!, stop.Place!) && Compatible(s, stop));
        if (same < 0)
            stops.Add(stop);
        else
            stops[same] = Join(stops[same], stop);
    }

    /// <summary>A cancellation, a meeting or an event without a place belongs to the traveller's last stop.</summary>
    private static bool Attach(List<Stop> stops, Stop stop)
    {
        if (stop.Status is TripStatus.Cancelled or TripStatus.Postponed or TripStatus.Denied)
        {
            var last = stops.FindLastIndex(s => Same(s.Traveller, stop.Traveller) && s.Status is not TripStatus.Completed);
            if (last >= 0)
                stops[last] = Join(stops[last], stop with { Place = stops[last].Place });
            return true;
        }

        if (stop.Meets.Count == 0 && stop.Event is null)
            return false;
        var own = stops.FindLastIndex(s => Same(s.Traveller, stop.Traveller) && stop.Sentence - s.Sentence <= Near && s.Status != TripStatus.Cancelled);
        if (own >= 0)
            stops[own] = stops[own] with { Meets = Union(stops[own].Meets, stop.Meets), Event = stops[own].Event ?? stop.Event };
        for (var i = 0; i < stops.Count && own < 0; i++)
        {
            if (stop.Sentence - stops[i].Sentence <= Near && stop.Meets.Any(m => Same(m, stops[i].Traveller)) && stop.Home == stops[i].Place!.CountryCode)
                stops[i] = stops[i] with { Meets = Union(stops[i].Meets, [stop.Traveller]) };
        }

        return true;
    }

    /// <summary>A country is said again by its town.</summary>
    private static void Subsume(List<Stop> stops)
    {
        for (var i = stops.Count - 1; i >= 0; i--)
        {
            var whole = stops[i];
            if (whole.Place!.Name.Length > 0)
                continue;
            var town = stops.FindIndex(s => s.Place!.Name.Length > 0 && s.Place.CountryCode == whole.Place.CountryCode && Same(s.Traveller, whole.Traveller) && Compatible(s, whole));
            if (town < 0)
                continue;
            stops[town] = Join(stops[town], whole) with { Place = stops[town].Place };
            stops.RemoveAt(i);
        }
    }

    private static Stop Inherit(Stop stop, List<Stop> windows)
    {
        if (stop.Dates.Start is not null || stop.Return || stop.Status is TripStatus.Completed)
            return stop;
        var window = windows.Find(w => Same(w.Traveller, stop.Traveller) && w.Status == stop.Status)
            ?? (stop.Event is not null ? windows.Find(w => stop.Meets.Any(m => Same(m, w.Traveller)) && w.Status == stop.Status) : null);
        return window is null ? stop : stop with { Dates = window.Dates };
    }

    private static Stop Join(Stop a, Stop b)
    {
        var (best, other) = b.Confidence > a.Confidence + 0.05 ? (b, a) : (a, b);
        return best with
        {
            Dates = Finer(a.Dates, b.Dates),
            Status = Stronger(a.Status, b.Status),
            Meets = Union(a.Meets, b.Meets),
            Event = a.Event ?? b.Event,
            Home = best.Home.Length > 0 ? best.Home : other.Home,
            Confidence = Math.Min(0.95, best.Confidence + 0.05),
            Return = a.Return && b.Return,
        };
    }

    private static DateInterval Finer(DateInterval a, DateInterval b)
    {
        if (a.Start is null || b.Start is null)
            return a.Start is null ? b : a;
        var start = Precision(b.Start.Value) > Precision(a.Start.Value) ? b : a;
        var end = start.End ?? (a.End is { } first && first.Last >= start.Start!.Value.First && Precision(first) == Precision(start.Start.Value) ? a.End : b.End is { } second && Precision(second) == Precision(start.Start!.Value) ? b.End : null);
        return new(start.Start, end);
    }

    private static int Precision(PartialDate date) => date.Day is not null ? 3 : date.Month is not null ? 2 : 1;

    private static TripStatus Stronger(TripStatus a, TripStatus b) => Rank(a) >= Rank(b) ? a : b;

    private static int Rank(TripStatus status) => status switch
    {
        TripStatus.Denied => 7,
        TripStatus.Cancelled => 6,
        TripStatus.Postponed => 5,
        TripStatus.Underway => 4,
        TripStatus.Completed => 3,
        TripStatus.Planned => 2,
        _ => 1,
    };

    private static bool Compatible(Stop a, Stop b)
    {
        if (a.Dates.Start is { } first && b.Dates.Start is { } second)
        {
            var (from, to) = (a.Dates.End ?? first, b.Dates.End ?? second);
            return first.First <= to.Last && second.First <= from.Last || first.Fits(second);
        }

        var done = (a.Status == TripStatus.Completed) == (b.Status == TripStatus.Completed);
        return done || a.Dates.Start is null && b.Dates.Start is null && a.Status is TripStatus.Underway or TripStatus.Completed && b.Status is TripStatus.Underway or TripStatus.Completed;
    }

    private static bool SamePlace(PlaceRef a, PlaceRef b) => a.CountryCode == b.CountryCode && a.Country == b.Country && a.Name == b.Name;

    private static bool Same(PersonRef a, PersonRef b) => a.Id.Length > 0 && b.Id.Length > 0 ? a.Id == b.Id : a.Name == b.Name;

    private static List<PersonRef> Union(IReadOnlyList<PersonRef> a, IReadOnlyList<PersonRef> b) =>
        [.. a.Concat(b.Where(m => !a.Any(o => Same(o, m))))];
}
