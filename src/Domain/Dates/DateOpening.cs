namespace Motorcade.Domain.Dates;

/// <summary>What a small word before a number or a doubtful month says of it.</summary>
[Flags]
internal enum DateOpening
{
    None = 0,

    /// <summary>"in 2022".</summary>
    Year = 1,

    /// <summary>"by 2022", yet not "by 2022 soldiers".</summary>
    YearNotBeforeNoun = 2,

    /// <summary>"in May".</summary>
    Month = 4,

    /// <summary>"on the 14th".</summary>
    Day = 8,

    /// <summary>"for the 14th": a day only where a comma, a preposition or the end follows.</summary>
    DayBeforePreposition = 16,

    /// <summary>"on the second".</summary>
    DayInWords = 32,
}
