namespace Motorcade.Domain.Learning;

/// <summary>What speaks for and against one decision: byte codes for trees and hashed words, and what a judge made of them.</summary>
/// <param name="features">Number of codes; the last one is kept for what the words say.</param>
internal sealed class Evidence(int features)
{
    private const int Bins = 40;
    private const double BinsPerUnit = 3;

    public byte[] Codes { get; } = new byte[features];

    public uint[] Words { get; set; } = [];

    /// <summary>0 to 1, once judged.</summary>
    public double Probability
    {
        get;
        set => (field, Odds) = (value, Code(value));
    }

    /// <summary>The probability as a code for the trees of the next decision: 0 to 39, the middle for even odds.</summary>
    public byte Odds { get; private set; } = Code(0);

    public static byte Code(double probability)
    {
        var p = Math.Clamp(probability, 1e-4, 1 - 1e-4);
        return (byte)Math.Clamp((Math.Log(p / (1 - p)) * BinsPerUnit) + (Bins / 2), 0, Bins - 1);
    }
}
