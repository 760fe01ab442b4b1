using Motorcade.Domain.Dates;
using Motorcade.Domain.Learning;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>A date that a trip may have; no mention for a trip whose date is not said.</summary>
/// <param name="Mention">Where it stands.</param>
/// <param name="Interval">What it means.</param>
/// <param name="Evidence">What speaks for it, and how likely it is the trip's once judged.</param>
internal sealed record DateOption(DateMention? Mention, DateInterval Interval, Evidence Evidence)
{
    public double Probability => Evidence.Probability;
}
