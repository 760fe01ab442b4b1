using static Motorcade.Domain.Dates.CalendarDays;

namespace Motorcade.Domain.Dates;

/// <summary>Resolves days, weekdays and months by the nearest that fits the tense.</summary>
internal sealed class DayResolver(DateMemory memory)
{
    private const int WrongSide = 183;
    private const int WrongSideMonths = 6;
    private const int FarFromNow = 400;
    private const int SoonEnough = 2;

    public DateInterval Day(DateExpression e, int direction)
    {
        var (month, day) = (e.Month!.Value, e.Day!.Value);
        if (e.Year is { } year)
            return e.Base is { } other && memory.Now is { } today
                ? Nearer(Valid(year, month, day), Day(other, direction), today) : Valid(year, month, day);
        if (memory.Now is not { } now)
            return default;
        if (e.Which.Length > 0 && e.Which != "this")
            return Valid(now.Year + Step(e.Which), month, day);
        DateOnly? best = null;
        for (year = now.Year - 4; year <= now.Year + 4; year++)
        {
            if (day > DateTime.DaysInMonth(year, month) || (e.Which == "this" && year != now.Year))
                continue;
            var candidate = new DateOnly(year, month, day);
            if (e.Weekday is { } weekday && (Iso(candidate) != weekday || Math.Abs(year - now.Year) > 1))
                continue;
            if (best is null || Misfit(candidate, now, direction) < Misfit(best.Value, now, direction))
                best = candidate;
        }

        return best is { } found ? DateInterval.At(found) : e.Weekday is null ? default : Day(e with { Weekday = null }, direction);
    }

    /// <summary>Days away from the article's day; the wrong side of it counts half a year more.</summary>
    public static int Misfit(DateOnly day, DateOnly now, int direction)
    {
        var days = day.DayNumber - now.DayNumber;
        return Math.Abs(days) + (days * direction < 0 ? WrongSide : 0);
    }

    /// <summary>"the 26th": of the month last mentioned, or the nearest; beside a weekday the nearest where both agree.</summary>
    public DateInterval DayOfMonth(DateExpression e, int direction)
    {
        var day = e.Day!.Value;
        if (e.Which.Length > 0)
            return (e.Which == "that" ? memory.Months?.Start?.First : memory.Now) is { } today
                && new DateOnly(today.Year, today.Month, 1).AddMonths(Step(e.Which)) is var chosen
                ? Valid(chosen.Year, chosen.Month, day) : default;
        if (e.Weekday is null && memory.Months is { End: { Month: { } month } said }
            && (memory.Now is not { } now || Math.Abs(said.First.DayNumber - now.DayNumber) < FarFromNow))
            return Valid(said.Year, month, day);
        if (memory.Now is not { } reference)
            return default;
        DateOnly? best = null;
        for (var step = -12; step <= 12; step++)
        {
            var of = new DateOnly(reference.Year, reference.Month, 1).AddMonths(step);
            if (day > DateTime.DaysInMonth(of.Year, of.Month) || (e.Weekday is { } weekday && Iso(of.AddDays(day - 1)) != weekday))
                continue;
            var candidate = of.AddDays(day - 1);
            if (best is null || MisfitInMonths(candidate, reference, direction) < MisfitInMonths(best.Value, reference, direction))
                best = candidate;
        }

        return best is { } found ? DateInterval.At(found) : default;
    }

    public DateInterval Weekday(DateExpression e, int direction)
    {
        var weekday = e.Weekday!.Value;
        if (e.Within != "week" && memory.Days is { Start: { } first, End: { Day: not null } last })
        {
            if (e.Which == "following")
                return DateInterval.At(Next(last.First, weekday));
            if (e.Which == "previous")
                return DateInterval.At(Previous(first.First, weekday));
            if (e.Which == "that")
                return DateInterval.At(Next(first.First.AddDays(-4), weekday));
        }

        if (direction >= 0 && e is { Which: "", Within: "" } && memory.RangeAhead is { } range
            && Next(range.First.AddDays(-1), weekday) is var inside && inside <= range.Last)
            return DateInterval.At(inside);
        return memory.Now is { } now ? DateInterval.At(Near(e, weekday, now, direction)) : default;
    }

    public DateInterval Month(DateExpression e, int direction)
    {
        var month = e.Month!.Value;
        if (e.Year is { } given)
            return DateInterval.At(new PartialDate(given, month));
        if (e is { Within: "year", Which: "that" } && memory.Years is { Start: { } said })
            return DateInterval.At(new PartialDate(said.Year, month));
        if (memory.Now is not { } now)
            return default;
        var year = e switch
        {
            { Within: "year" } => now.Year + Step(e.Which),
            { Which: "last" or "previous" } => month < now.Month ? now.Year : now.Year - 1,
            { Which: "next" or "following" } => month > now.Month ? now.Year : now.Year + 1,
            { Which: "this" } => now.Year,
            _ => NearestYear(month, now, direction),
        };
        return DateInterval.At(new PartialDate(year, month));
    }

    private static int NearestYear(int month, DateOnly now, int direction)
    {
        var (best, least) = (now.Year, int.MaxValue);
        for (var year = now.Year - 1; year <= now.Year + 1; year++)
        {
            var away = ((year - now.Year) * 12) + month - now.Month;
            var misfit = Math.Abs(away) + (away * direction < 0 ? WrongSideMonths * 2 : 0);
            if (misfit < least)
                (best, least) = (year, misfit);
        }

        return best;
    }

    private static DateInterval Nearer(DateInterval a, DateInterval b, DateOnly now) =>
        Math.Abs(a.Start!.Value.First.DayNumber - now.DayNumber) <= Math.Abs(b.Start!.Value.First.DayNumber - now.DayNumber) ? a : b;

    private static int MisfitInMonths(DateOnly day, DateOnly now, int direction)
    {
        var days = day.DayNumber - now.DayNumber;
        return Math.Abs(days) + (days * direction < 0 ? 31 : 0);
    }

    private DateOnly Near(DateExpression e, int weekday, DateOnly now, int direction)
    {
        if (e.Within == "week")
            return Monday(now).AddDays((7 * Step(e.Which)) + weekday - 1);
        var back = (Iso(now) - weekday + 7) % 7;
        var ahead = (weekday - Iso(now) + 7) % 7;
        return now.AddDays(e.Which switch
        {
            "last" or "previous" => back == 0 ? -7 : -back,
            // The next Friday of a Thursday is not tomorrow; the next Monday of a Sunday is.
            "next" => ahead == 0 || (ahead <= SoonEnough && weekday > Iso(now)) ? ahead + 7 : ahead,
            "this" when direction >= 0 || back > 3 => ahead,
            "following" or "coming" => ahead == 0 ? 7 : ahead,
            _ when direction == TenseDirection.Planned => ahead <= back + SoonEnough ? ahead : -back,
            _ when direction < 0 => -back,
            _ when direction > 0 => ahead == 0 && memory.SaidAhead ? 7 : ahead,
            _ when Continues(now, weekday) is { } days => days,
            _ => back <= ahead ? -back : ahead,
        });
    }

    /// <summary>A list of days goes on: behind a heading "Wednesday", "Friday" is the one after it.</summary>
    private int? Continues(DateOnly now, int weekday) =>
        memory.Verbless && memory.Heading is { } heading && Math.Abs(heading.DayNumber - now.DayNumber) <= FarFromNow
            ? Next(heading.AddDays(-1), weekday).DayNumber - now.DayNumber : null;
}
