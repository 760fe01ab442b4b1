namespace Motorcade.Domain.Diary.Folding;

/// <summary>What a claim says of a stay whose days it knows.</summary>
internal enum StayShape
{
    /// <summary>There on one day, which may be one of several.</summary>
    Day,

    /// <summary>From a day to a later one.</summary>
    Stay,

    /// <summary>From a day on, until when is not said.</summary>
    Open,

    /// <summary>Until a day, from when is not said.</summary>
    Until,
}
