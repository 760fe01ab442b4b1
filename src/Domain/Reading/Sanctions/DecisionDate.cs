using Motorcade.Domain.Dates;
using Motorcade.Domain.Reading.Trips;

namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>When a decision was taken.</summary>
internal static class DecisionDate
{
    /// <summary>The clause's own date, else the sentence's only one; weeks give their month, or their year when they straddle two.</summary>
    public static PartialDate? Of(SentenceView view, int clause)
    {
        var dates = view.Dates.Where(d => d.Kind == DateKind.Calendar && d.Interval.Start is not null).ToList();
        var own = dates.Find(d => view.Sentence.ClauseOf[d.FirstToken] == clause) ?? (dates.Count == 1 ? dates[0] : null);
        if (own?.Interval is not { Start: { } start } interval)
            return null;
        if (view.Context.Reference is { } now && start.First > now)
            return null;
        if (interval.End is not { } end || end == start || start.Day is null)
            return start;
        return start.Month == end.Month ? new(start.Year, start.Month) : new(start.Year);
    }
}
