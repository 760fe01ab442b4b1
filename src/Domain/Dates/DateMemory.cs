namespace Motorcade.Domain.Dates;

/// <summary>What has been said of dates so far, for expressions that count from a date mentioned before.</summary>
internal sealed class DateMemory(DateOnly? reference)
{
    private const int LongestRange = 13;

    /// <summary>The article's day; null leaves relative expressions open.</summary>
    public DateOnly? Now => reference;

    /// <summary>The day or days last mentioned.</summary>
    public DateInterval? Days { get; private set; }

    /// <summary>The day, days or month last mentioned.</summary>
    public DateInterval? Months { get; private set; }

    /// <summary>The day last named without a verb, as headings of a programme do.</summary>
    public DateOnly? Heading { get; private set; }

    /// <summary>The date last mentioned, be it only a year.</summary>
    public DateInterval? Years { get; private set; }

    /// <summary>The sentence of the days last mentioned.</summary>
    public int DaysSentence { get; private set; } = -1;

    /// <summary>The sentence that is being read.</summary>
    public int Sentence { get; set; }

    /// <summary>Whether that sentence has no verb.</summary>
    public bool Verbless { get; set; }

    /// <summary>Whether this sentence or the one before it has named a day to come.</summary>
    public bool SaidAhead => Sentence - DaysSentence is 0 or 1 && Days?.Start is { } start && start.First > Now;

    /// <summary>The days to come within which a weekday is to be looked for: "next week. On Thursday", "next week, on Thursday".</summary>
    public (DateOnly First, DateOnly Last)? RangeAhead =>
        SaidAhead && Days is { Start: { } start, End: { } end } && end.Last.DayNumber - start.First.DayNumber is >= 2 and <= LongestRange
            ? (start.First, end.Last) : null;

    public void Remember(DateMention mention)
    {
        if (mention.Kind is not (DateKind.Calendar or DateKind.Since) || mention.Interval.Start is not { } start)
            return;
        Years = mention.Interval;
        if (mention.Kind != DateKind.Calendar || start.Month is null)
            return;
        Months = mention.Interval;
        if (start.Day is null)
            return;
        if (Verbless)
            Heading = start.First;
        (Days, DaysSentence) = (mention.Interval, mention.Sentence);
    }
}
