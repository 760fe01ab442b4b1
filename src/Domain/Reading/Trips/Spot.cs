using Motorcade.Domain.Learning;
using Motorcade.Domain.Reading.Mentions;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>A place at a point of a sentence, and how likely somebody's trip goes there.</summary>
internal sealed class Spot(Mention mention, Entity place)
{
    public Mention Mention => mention;

    public Entity Place => place;

    public Evidence Evidence { get; } = new((int)SpotFeature.Count);
}
