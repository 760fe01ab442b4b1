namespace Motorcade.Domain.Dates;

/// <summary>Arithmetic of days and ISO weeks.</summary>
internal static class CalendarDays
{
    /// <summary>1-7 from Monday.</summary>
    public static int Iso(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    public static DateOnly Monday(DateOnly day) => day.AddDays(1 - Iso(day));

    public static DateInterval Span(DateOnly first, DateOnly last) => new(PartialDate.Of(first), PartialDate.Of(last));

    public static DateInterval WeekOf(DateOnly day) => Span(Monday(day), Monday(day).AddDays(6));

    public static DateInterval WeekendOf(DateOnly day) => Span(Monday(day).AddDays(5), Monday(day).AddDays(6));

    /// <summary>The first day of that weekday behind a day.</summary>
    public static DateOnly Next(DateOnly day, int weekday) => day.AddDays(((weekday - Iso(day) + 6) % 7) + 1);

    /// <summary>The last day of that weekday before a day.</summary>
    public static DateOnly Previous(DateOnly day, int weekday) => day.AddDays(-(((Iso(day) - weekday + 6) % 7) + 1));

    /// <summary>Monday of the first week of a month or year: the week with its first Thursday.</summary>
    public static DateOnly FirstWeek(DateOnly first) => Monday(first.AddDays(Iso(first) <= 4 ? 0 : 7));

    /// <summary>A day, or its month where the month has no such day.</summary>
    public static DateInterval Valid(int year, int month, int day) =>
        DateInterval.At(day <= DateTime.DaysInMonth(year, month) ? new PartialDate(year, month, day) : new PartialDate(year, month));

    /// <summary>How far last, next and following step.</summary>
    public static int Step(string which) => which switch
    {
        "last" or "previous" => -1,
        "next" or "following" or "coming" => 1,
        _ => 0,
    };
}
