namespace Motorcade.Itineraries.Storing;

/// <summary>
/// First and last day of trips that take longer than <see cref="Usual"/>, now or earlier. There are next to none, so that whoever asks for a
/// period need look back no further than that, unless one of these reaches into it.
/// </summary>
internal sealed class LongStay
{
    /// <summary>Days; "in 2024" has 366.</summary>
    public const int Usual = 400;

    public required int FirstDay { get; init; }

    public required int LastDay { get; init; }
}
