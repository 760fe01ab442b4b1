namespace Motorcade.Domain.Learning;

/// <summary>
/// A logistic regression over hashed words (Weinberger et al. 2009): what single words and pairs of words near a decision say for it.
/// Trained by the Benchmarks project; carried as <c>.bin</c> resources.
/// </summary>
internal sealed class WordWeights
{
    /// <summary>Number of weights: a power of two.</summary>
    public const int Size = 1 << 16;

    private const double Scale = 24;
    private const int Bins = 40;
    private const double BinsPerUnit = 3;

    private readonly sbyte[] weights;
    private readonly float bias;

    private WordWeights(sbyte[] weights, float bias) => (this.weights, this.bias) = (weights, bias);

    /// <summary>Rounds trained weights to what is carried.</summary>
    public static WordWeights Of(ReadOnlySpan<float> trained, double bias)
    {
        var rounded = new sbyte[Size];
        for (var i = 0; i < Size; i++)
            rounded[i] = (sbyte)Math.Clamp(Math.Round(trained[i] * Scale), sbyte.MinValue, sbyte.MaxValue);
        return new(rounded, (float)bias);
    }

    /// <summary>Log odds of a set of hashed words.</summary>
    public double Score(ReadOnlySpan<uint> words)
    {
        var sum = 0;
        foreach (var word in words)
            sum += weights[word & (Size - 1)];
        return bias + (sum / Scale);
    }

    /// <summary>The log odds as a code for trees: 0 to 39, the middle for even odds.</summary>
    public byte Code(ReadOnlySpan<uint> words) => Code(Score(words));

    /// <summary>Log odds as a code for trees.</summary>
    public static byte Code(double odds) => (byte)Math.Clamp((odds * BinsPerUnit) + (Bins / 2), 0, Bins - 1);

    /// <summary>Mixes a word into the hash of what it stands beside.</summary>
    public static uint Mix(uint kind, uint word)
    {
        var h = ((kind * 0x9E3779B1) ^ word) * 0x85EBCA77;
        h = (h ^ (h >> 13)) * 0xC2B2AE3D;
        return h ^ (h >> 16);
    }

    /// <summary>The hash of a word.</summary>
    public static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
            hash = (hash ^ c) * 16777619;
        return hash;
    }

    public static WordWeights Read(BinaryReader reader)
    {
        var bias = reader.ReadSingle();
        var bytes = reader.ReadBytes(Size);
        return new(Array.ConvertAll(bytes, b => (sbyte)b), bias);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(bias);
        writer.Write(Array.ConvertAll(weights, w => (byte)w));
    }
}
