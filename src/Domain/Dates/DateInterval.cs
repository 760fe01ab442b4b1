namespace Motorcade.Domain.Dates;

/// <summary>From a day to a day, either of which may be unknown or coarse.</summary>
/// <param name="Start">First day.</param>
/// <param name="End">Last day, inclusive.</param>
public readonly record struct DateInterval(PartialDate? Start, PartialDate? End)
{
    /// <summary>One day, month or year.</summary>
    public static DateInterval At(PartialDate date) => new(date, date);

    /// <summary>One day.</summary>
    public static DateInterval At(DateOnly day) => At(PartialDate.Of(day));
}
