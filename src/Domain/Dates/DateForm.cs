namespace Motorcade.Domain.Dates;

/// <summary>The forms of a date expression.</summary>
internal enum DateForm
{
    /// <summary>"26 June", "Sunday, 26 June 2022".</summary>
    Day,

    /// <summary>"the 26th", "the 15th day of next month".</summary>
    DayOfMonth,

    /// <summary>"Monday", "last Friday", "Thursday of next week".</summary>
    Weekday,

    /// <summary>"June", "June 2022", "last March".</summary>
    Month,

    /// <summary>"2022".</summary>
    Year,

    /// <summary>Months of a year in a row: a season, a quarter, a half.</summary>
    Months,

    /// <summary>"last quarter".</summary>
    QuarterOfNow,

    /// <summary>"this week", "the rest of the week".</summary>
    Week,

    /// <summary>"week 31".</summary>
    WeekOfYear,

    /// <summary>"the week of 12 June".</summary>
    WeekOf,

    /// <summary>"this weekend", "the weekend of 12 June".</summary>
    Weekend,

    /// <summary>"next month".</summary>
    MonthOfNow,

    /// <summary>"last year".</summary>
    YearOfNow,

    /// <summary>"the first week of May", "the last two months of 2021".</summary>
    Stretch,

    /// <summary>"two days ago", "a week later", "three days from Sunday", "tomorrow".</summary>
    Offset,

    /// <summary>"the next three days", "the past two weeks".</summary>
    Window,

    /// <summary>"a three-day visit".</summary>
    Duration,

    /// <summary>"in the coming months".</summary>
    Vague,
}
