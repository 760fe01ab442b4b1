namespace Motorcade.Domain.Diary.Presences;

/// <summary>How sure it is that somebody was at a place on a day; the surer the smaller.</summary>
public enum Certainty
{
    /// <summary>Reported as having happened, the day lies in a stay known by the day.</summary>
    Certain = 1,

    /// <summary>Underway, or planned by an official source and not contradicted.</summary>
    Likely,

    /// <summary>A plan, a month, a place known only by its country.</summary>
    Possible,

    /// <summary>Proposed, postponed, cancelled or denied.</summary>
    Unlikely,
}
