using Motorcade.Domain.Dates;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>A date that a trip may have; no mention for a trip whose date is not said.</summary>
/// <param name="Mention">Where it stands.</param>
/// <param name="Interval">What it means.</param>
/// <param name="Features">Coded for the trees.</param>
internal sealed record DateOption(DateMention? Mention, DateInterval Interval, byte[] Features)
{
    /// <summary>How likely it is the trip's, once judged.</summary>
    public double Probability { get; set; }
}
