namespace Motorcade.Domain.Dates;

/// <summary>A date expression as it is written, before it is resolved.</summary>
internal sealed record DateExpression
{
    public DateForm Form { get; init; }

    public int? Year { get; init; }

    /// <summary>1-12; the first one for months in a row.</summary>
    public int? Month { get; init; }

    public int? Day { get; init; }

    /// <summary>1-7 from Monday.</summary>
    public int? Weekday { get; init; }

    /// <summary>Days of a length or an offset; the sign says the direction.</summary>
    public int Days { get; init; }

    /// <summary>Months of a length, an offset or of months in a row; the sign says the direction.</summary>
    public int Months { get; init; }

    /// <summary>Days that what begins on this day lasts: "three days starting Monday".</summary>
    public int Lasting { get; init; }

    /// <summary>For a stretch, which of its kind: 1 for the first, -1 for the last; for a week of the year, its number.</summary>
    public int Nth { get; init; }

    /// <summary>last, previous, next, this, that, following, or nothing.</summary>
    public string Which { get; init; } = "";

    /// <summary>early, late, earlier, later, mid, week, year, in, or nothing.</summary>
    public string Within { get; init; } = "";

    /// <summary>The end of a range or list, for expressions that have one.</summary>
    public DateExpression? Last { get; init; }

    /// <summary>What an offset, a stretch or a week is taken from.</summary>
    public DateExpression? Base { get; init; }

    /// <summary>Whether an offset counts from the date last mentioned rather than from the article's.</summary>
    public bool Anchored { get; init; }

    /// <summary>A length or offset as days: a month as 30, a year as 365.</summary>
    public int Length => Days + (Months / 12 * 365) + (Months % 12 * 30);
}
