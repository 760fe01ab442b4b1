namespace Motorcade.Domain.Dates;

/// <summary>What sort of date expression a mention is.</summary>
public enum DateKind
{
    /// <summary>A point or a stretch of the calendar: "26 June", "this week", "June 30 and July 1", "from Monday to Wednesday".</summary>
    Calendar,

    /// <summary>A length of time without an anchor: "a three-day visit", "for two weeks"; the interval is empty.</summary>
    Duration,

    /// <summary>Looks back from a moment: "two years ago", "nearly 30 years", "since October".</summary>
    Since,

    /// <summary>An open future: "in the coming months", "in a few weeks"; the interval is empty.</summary>
    Vague,

    /// <summary>So many days or months next to the article's day: "the next three days", "the past two weeks".</summary>
    Window,
}
