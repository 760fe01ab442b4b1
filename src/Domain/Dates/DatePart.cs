namespace Motorcade.Domain.Dates;

/// <summary>Which part of its calendar unit an expression points at.</summary>
public enum DatePart
{
    /// <summary>All of it: "March", "2022".</summary>
    Whole,

    /// <summary>Its beginning: "early March", "the start of 2022", "the first half of the year".</summary>
    Early,

    /// <summary>Its middle: "mid-March".</summary>
    Mid,

    /// <summary>Its end: "late March", "the end of the year".</summary>
    Late,
}
