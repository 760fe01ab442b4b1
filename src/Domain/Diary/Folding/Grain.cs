namespace Motorcade.Domain.Diary.Folding;

/// <summary>How fine a claim's dates are, the finest first.</summary>
internal enum Grain
{
    /// <summary>The first day is known, or the last one.</summary>
    Day,

    /// <summary>"Next week", written out as its days.</summary>
    Week,

    /// <summary>More days than a stop has: the window of a tour, or a long stay.</summary>
    Span,

    /// <summary>A month, as such or written out as its days.</summary>
    Month,

    /// <summary>A year.</summary>
    Year,

    /// <summary>No date.</summary>
    None,
}
