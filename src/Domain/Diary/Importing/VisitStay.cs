using Motorcade.Domain.Dates;

namespace Motorcade.Domain.Diary.Importing;

/// <summary>How long a visitor was in the country, as far as the description tells.</summary>
/// <param name="Arrived">The day of the arrival, or null.</param>
/// <param name="Left">The day of the departure, or null.</param>
/// <param name="Start">First day of the visit itself.</param>
/// <param name="End">Last day of the visit itself.</param>
internal sealed record VisitStay(DateOnly? Arrived, DateOnly? Left, DateOnly Start, DateOnly End)
{
    /// <summary>So near the end of a month the rest of a tour may fall into the next one.</summary>
    private const int DaysOfTour = 5;

    /// <summary>Reads "In U.S. May 2–9", "Arrived in U.S. May 2", "Departed U.S. May 9".</summary>
    public static VisitStay Read(string text, IEnumerable<RemarkClause> clauses, DateOnly start, DateOnly end)
    {
        var stay = new VisitStay(null, null, start, end);
        foreach (var clause in clauses)
        {
            var country = Enumerable.Range(0, clause.Words.Count).FirstOrDefault(i => clause.Words[i].Lower is "us" or "usa", -1);
            // "In U.S. May 2–9", but not "Addressed U.S. Congress May 4".
            if (country < 0 || RemarkDates.First(text, clause.Words[country].End, clause.Words[^1].End, start) is not { } found
                || found.Start > clause.Words[country].End + 2)
                continue;
            var (first, last) = (found.Days.Start!.Value.First, found.Days.End!.Value.Last);
            var verb = clause.Words.Take(country).LastOrDefault(w => RecordWords.Verbs.ContainsKey(w.Lower)).Lower;
            if (verb is "departed" or "left")
                stay = last >= end ? stay with { Left = last } : stay;
            else if (verb == "arrived" || first == last)
                stay = first <= start ? stay with { Arrived = first } : stay;
            else if (first <= start && last >= end)
                stay = stay with { Arrived = first, Left = last };
        }
        return stay;
    }

    /// <summary>When a place besides was visited: the days that are left for it, else from when it may have been.</summary>
    public DateInterval Of(bool afterwards)
    {
        if (afterwards)
            return Left is { } left ? Days(End, left) : new(PartialDate.Of(End), null);
        return Arrived is { } from && Left is { } to ? Days(from, to)
            : Arrived is { } came ? new(PartialDate.Of(came), null)
            : Left is { } went ? new(Coarse(Start, went), PartialDate.Of(went))
            : new(Coarse(Start.AddDays(-DaysOfTour), End.AddDays(DaysOfTour)), null);
    }

    private static DateInterval Days(DateOnly first, DateOnly last) => new(PartialDate.Of(first), PartialDate.Of(last));

    private static PartialDate Coarse(DateOnly first, DateOnly last) =>
        first.Year == last.Year && first.Month == last.Month ? new(first.Year, first.Month)
            : new(first.AddDays((last.DayNumber - first.DayNumber) / 2).Year);
}
