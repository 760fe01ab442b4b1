namespace Motorcade.Domain.Dates;

/// <summary>A date expression as it is written, before it is resolved.</summary>
internal sealed record DateExpression
{
    public DateForm Form { get; init; }

    public int? Year { get; init; }

    public int? Month { get; init; }

    public int? Day { get; init; }

    /// <summary>1-7 from Monday.</summary>
    public int? Weekday { get; init; }

    /// <summary>Days of the unit, or of the offset; the sign says the direction.</summary>
    public int Amount { get; init; }

    /// <summary>last, next, this, following, or nothing.</summary>
    public string Which { get; init; } = "";

    /// <summary>early, late, earlier, later, mid, or nothing.</summary>
    public string Within { get; init; } = "";

    /// <summary>The end of a range or list, for expressions that have one.</summary>
    public DateExpression? Last { get; init; }

    /// <summary>Whether an offset counts from the date last mentioned rather than from the article's.</summary>
    public bool Anchored { get; init; }

}

/// <summary>The forms of a date expression.</summary>
internal enum DateForm
{
    Day, Weekday, Month, Year, Season, Week, Weekend, MonthOfNow, YearOfNow, Offset, Duration, Vague,
}
