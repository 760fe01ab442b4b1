using Motorcade.Domain.Reading.Mentions;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>Somebody and a place that a sentence may send them to.</summary>
internal sealed class Pair
{
    public required Entity Person { get; init; }

    public required Entity Place { get; init; }

    /// <summary>Index of the sentence that brings them together.</summary>
    public required int Sentence { get; init; }

    /// <summary>The person there; null when carried over from another sentence.</summary>
    public PersonAt? At { get; init; }

    /// <summary>The place there; null when carried over.</summary>
    public Mention? Spot { get; init; }

    public PersonLink PersonLink { get; init; }

    public PlaceLink PlaceLink { get; init; }

    public byte[] Features { get; } = new byte[(int)PairFeature.Count];

    /// <summary>Probability that the sentence tells of such a trip.</summary>
    public double Probability { get; set; }
}
