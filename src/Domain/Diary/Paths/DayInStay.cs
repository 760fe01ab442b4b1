namespace Motorcade.Domain.Diary.Paths;

/// <summary>What a day is to a stay.</summary>
internal enum DayInStay
{
    /// <summary>The day of arrival of a stay that goes on.</summary>
    First,

    /// <summary>Neither arrival nor departure.</summary>
    Inside,

    /// <summary>The day of departure of a stay that began earlier.</summary>
    Last,

    /// <summary>The whole stay.</summary>
    Only,
}
