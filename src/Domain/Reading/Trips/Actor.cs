using Motorcade.Domain.Learning;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>Somebody at a point of a sentence, and how likely they are said to travel there.</summary>
internal sealed class Actor(PersonAt at, Entity person)
{
    public PersonAt At => at;

    public Entity Person => person;

    public Evidence Evidence { get; } = new((int)ActorFeature.Count);
}
