using static Motorcade.Domain.Dates.CalendarDays;

namespace Motorcade.Domain.Dates;

/// <summary>Resolves the two ends of a range together, so that its end lies behind its beginning.</summary>
internal sealed class RangeResolver(DateMemory memory, DayResolver days, Func<DateExpression, int, DateInterval> one)
{
    private const int Week = 7;

    public DateInterval Of(DateExpression first, DateExpression last, int direction)
    {
        if (first is { Form: DateForm.Weekday, Within: "" } && last is { Form: DateForm.Weekday, Within: "" })
            return Weekdays(first, last, direction);
        if (first.Form is DateForm.Day or DateForm.Month && last.Form is DateForm.Day or DateForm.Month)
            return Named(first, last, direction);
        var start = one(first, direction);
        if (start.Start is not { } from)
            return last.Form is DateForm.Offset ? default : new(null, one(last, direction).End);
        if (last.Form == DateForm.Weekday && from.Day is not null)
            return new(from, PartialDate.Of(Next(from.First, last.Weekday!.Value)));
        if (last.Form == DateForm.DayOfMonth && from.Day is not null)
            return new(from, PartialDate.Of(DayBehind(from.First, last.Day!.Value)));
        return new(from, one(last, direction).End);
    }

    /// <summary>"Monday to Wednesday": the last such days for the past, the ones under way or to come for the future.</summary>
    private DateInterval Weekdays(DateExpression first, DateExpression last, int direction)
    {
        if (memory.Now is not { } now)
            return default;
        if (first.Which.Length > 0 && first.Which != "this")
            return days.Weekday(first, direction).Start is { } chosen
                ? new(chosen, PartialDate.Of(Next(chosen.First, last.Weekday!.Value))) : default;
        var start = now.AddDays(-((Iso(now) - first.Weekday!.Value + Week) % Week));
        var end = Next(start, last.Weekday!.Value);
        if (start == now && direction == 1 && memory.SaidAhead)
            (start, end) = (start.AddDays(Week), end.AddDays(Week));
        var underWay = direction == 1 && first.Which.Length == 0 ? end > now : end >= now;
        var (back, ahead) = underWay ? (start.AddDays(-Week), start) : (start, start.AddDays(Week));
        var chosenStart = first.Which == "this" ? (underWay ? start : ahead) : direction switch
        {
            TenseDirection.Planned => underWay || now.DayNumber - end.DayNumber < ahead.DayNumber - now.DayNumber - 2 ? start : ahead,
            < 0 => end == now ? start : back,
            > 0 => start > now ? start : ahead,
            _ => underWay || now.DayNumber - end.DayNumber <= ahead.DayNumber - now.DayNumber ? start : ahead,
        };
        return Span(chosenStart, Next(chosenStart, last.Weekday!.Value));
    }

    /// <summary>"27 June to 3 July", "November to February 2017": one year is said for both, or none.</summary>
    private DateInterval Named(DateExpression first, DateExpression last, int direction)
    {
        var wraps = (last.Month!.Value * 32) + (last.Day ?? 31) < (first.Month!.Value * 32) + (first.Day ?? 1);
        if (first.Year is null && last.Year is { } end)
            first = first with { Year = wraps ? end - 1 : end, Which = "" };
        else if (first.Year is { } begin && last.Year is null)
            last = last with { Year = wraps ? begin + 1 : begin, Which = "" };
        else if (first.Year is null && first.Which.Length == 0 && last.Which.Length > 0 && one(last, direction).Start is { } chosen)
            (first, last) = (first with { Year = wraps ? chosen.Year - 1 : chosen.Year }, last with { Year = chosen.Year });
        else if (first.Year is null && last.Year is null)
            return memory.Now is { } now ? Nearest(first, last, wraps, now, direction) : default;
        return new(one(first, direction).Start, one(last, direction).End);
    }

    private DateInterval Nearest(DateExpression first, DateExpression last, bool wraps, DateOnly now, int direction)
    {
        if (first.Which.Length > 0 || first.Weekday is not null)
            return one(first, direction).Start is { } from
                ? new(from, one(last with { Year = wraps ? from.Year + 1 : from.Year, Which = "" }, direction).End) : default;
        var (best, least) = (default(DateInterval), int.MaxValue);
        for (var year = now.Year - 1; year <= now.Year + 1; year++)
        {
            var found = new DateInterval(
                one(first with { Year = year }, direction).Start, one(last with { Year = wraps ? year + 1 : year }, direction).End);
            var (start, end) = (found.Start!.Value.First, found.End!.Value.Last);
            var misfit = start <= now && end >= now ? 0 : DayResolver.Misfit(start > now ? start : end, now, direction);
            if (misfit < least)
                (best, least) = (found, misfit);
        }

        return best;
    }

    private static DateOnly DayBehind(DateOnly start, int day)
    {
        var month = new DateOnly(start.Year, start.Month, 1);
        if (day < start.Day)
            month = month.AddMonths(1);
        return month.AddDays(Math.Min(day, DateTime.DaysInMonth(month.Year, month.Month)) - 1);
    }
}
