using System.Globalization;
using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Domain.Dates;

namespace Motorcade.Gateway.Exporting;

/// <summary>The days that a trip may cover.</summary>
/// <param name="First">The first.</param>
/// <param name="Last">The last; the first when no end is known.</param>
/// <param name="Precision">day, month or year: the coarser of both dates.</param>
internal readonly record struct TripSpan(DateOnly First, DateOnly Last, string Precision)
{
    public bool IsByDay => Precision == "day";

    public int Days => Last.DayNumber - First.DayNumber + 1;

    /// <summary>The span, or null for an undated trip.</summary>
    public static TripSpan? Of(Trip trip)
    {
        if ((PartialDate.Parse(trip.Start) ?? PartialDate.Parse(trip.End)) is not { } start)
            return null;
        var end = PartialDate.Parse(trip.End) ?? start;
        var last = end.Last < start.First ? start.Last : end.Last;
        return new(start.First, last, Coarser(start, end));
    }

    /// <summary>"June 2022", "September 2002 – November 2002", "2004": a coarse span as people say it.</summary>
    public string Coarsely()
    {
        var form = Precision == "year" ? "yyyy" : "MMMM yyyy";
        var (first, last) = (First.ToString(form, CultureInfo.InvariantCulture), Last.ToString(form, CultureInfo.InvariantCulture));
        return first == last ? first : $"{first} – {last}";
    }

    private static string Coarser(PartialDate one, PartialDate other) =>
        one.Month is null || other.Month is null ? "year" : one.Day is null || other.Day is null ? "month" : "day";
}
