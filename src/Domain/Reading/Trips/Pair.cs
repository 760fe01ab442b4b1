using Motorcade.Domain.Learning;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>Somebody and a place that a sentence may send them to.</summary>
internal sealed class Pair
{
    public required Entity Person { get; init; }

    public required Entity Place { get; init; }

    /// <summary>Index of the sentence that brings them together.</summary>
    public required int Sentence { get; init; }

    /// <summary>The person there; null when carried over from another sentence.</summary>
    public Actor? Actor { get; init; }

    /// <summary>The place there; null when carried over.</summary>
    public Spot? Spot { get; init; }

    public PersonLink PersonLink { get; init; }

    public PlaceLink PlaceLink { get; init; }

    /// <summary>Who is said to go there, when this person is taken to go along; else null.</summary>
    public Entity? Leader { get; init; }

    public Evidence Evidence { get; } = new((int)PairFeature.Count);

    public byte[] Features => Evidence.Codes;

    /// <summary>Probability that the sentence tells of such a trip.</summary>
    public double Probability => Evidence.Probability;

    /// <summary>Index of the token that the pair is read from: the place's, else the person's.</summary>
    public int Point => Spot?.Mention.FirstToken ?? Actor!.At.First;
}
