using Motorcade.Domain.Dates;

namespace Motorcade.Domain.World;

/// <summary>One person in one office.</summary>
/// <param name="Country">ISO alpha-2 code; empty for offices of organisations.</param>
/// <param name="Organisation">Id of the organisation; empty for offices of countries.</param>
/// <param name="Office">What sort of office.</param>
/// <param name="Title">As it is called there: President, Chancellor, Emir.</param>
/// <param name="Start">First day, null where it is not known.</param>
/// <param name="End">Last day; null while in office as far as known.</param>
/// <param name="AsOf">For a term without an end, the month of the latest evidence.</param>
public sealed record Term(
    string Country, string Organisation, OfficeKind Office, string Title, PartialDate? Start, PartialDate? End, PartialDate? AsOf)
{
    /// <summary>Whether the office is held on a day; null asks for the present.</summary>
    public bool Covers(DateOnly? day) =>
        day is { } on ? (Start is not { } start || start.First <= on) && (End is not { } end || on <= end.Last) : End is null;

    /// <summary>Days between the day and the term; 0 inside it.</summary>
    public int DaysAway(DateOnly day)
    {
        if (Start is { } start && day < start.First)
            return start.First.DayNumber - day.DayNumber;
        return End is { } end && end.Last < day ? day.DayNumber - end.Last.DayNumber : 0;
    }
}
