namespace Motorcade.Domain.Learning;

/// <summary>A question about one feature: whether its code lies in a range.</summary>
/// <param name="Feature">Index of the feature.</param>
/// <param name="First">First code of the range.</param>
/// <param name="Width">Last code less the first.</param>
internal readonly record struct Split(byte Feature, byte First, byte Width)
{
    public bool Holds(ReadOnlySpan<byte> features) => Holds(features[Feature]);

    public bool Holds(byte code) => (byte)(code - First) <= Width;
}
