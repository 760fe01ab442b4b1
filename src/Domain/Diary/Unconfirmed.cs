using Motorcade.Domain.Dates;
using Motorcade.Domain.Reading;

namespace Motorcade.Domain.Diary;

/// <summary>Plans whose dates have passed without a word that they came about.</summary>
public static class Unconfirmed
{
    /// <summary>
    /// Whether a trip that is proposed or planned should have begun and ended by a day. A trip underway was seen to happen, so it is
    /// never unconfirmed; without any date nothing can have passed.
    /// </summary>
    /// <param name="status">The trip's status.</param>
    /// <param name="dates">Its dates; their last possible day counts.</param>
    /// <param name="on">The day of the question: of its moment, or today.</param>
    public static bool On(TripStatus status, DateInterval dates, DateOnly on) =>
        status is TripStatus.Proposed or TripStatus.Planned && (dates.End ?? dates.Start) is { } last && last.Last < on;
}
