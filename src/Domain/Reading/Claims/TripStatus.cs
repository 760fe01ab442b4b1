namespace Motorcade.Domain.Reading;

/// <summary>How sure a trip is, as of the article's publication.</summary>
public enum TripStatus
{
    /// <summary>Invited, considering, may, under discussion.</summary>
    Proposed,

    /// <summary>Announced, expected, confirmed, will.</summary>
    Planned,

    /// <summary>Has arrived, is visiting, is on the way.</summary>
    Underway,

    /// <summary>Over.</summary>
    Completed,

    /// <summary>Put off.</summary>
    Postponed,

    /// <summary>Called off.</summary>
    Cancelled,

    /// <summary>Said not to have happened, or not to be planned.</summary>
    Denied,
}
