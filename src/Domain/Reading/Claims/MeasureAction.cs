namespace Motorcade.Domain.Reading;

/// <summary>What the imposers did with a measure.</summary>
public enum MeasureAction
{
#pragma warning disable CS1591 // The gold standard's own list, in its order.
    Announced, Imposed, Extended, Eased, Lifted, Threatened, CalledFor, InForce,
#pragma warning restore CS1591
}
