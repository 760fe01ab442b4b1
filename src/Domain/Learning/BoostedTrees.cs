namespace Motorcade.Domain.Learning;

/// <summary>
/// A sum of small decision trees over byte-coded features, read as log odds (gradient boosting, Friedman 2001). All nodes of a level
/// ask the same question, so that a tree is a table and a few comparisons (oblivious trees, Prokhorenkova et al. 2018). Trained by the
/// Benchmarks project; carried as <c>.bin</c> resources.
/// </summary>
internal sealed class BoostedTrees
{
    private readonly byte length;
    private readonly float prior;
    private readonly Split[] splits;
    private readonly int[] depths;
    private readonly float[] leaves;
    private readonly TreeBlocks blocks;

    private BoostedTrees(byte length, float prior, Split[] splits, int[] depths, float[] leaves)
    {
        (this.length, this.prior, this.splits, this.depths, this.leaves) = (length, prior, splits, depths, leaves);
        blocks = new(splits, depths, leaves);
    }

    /// <param name="length">Number of features.</param>
    /// <param name="prior">Log odds before any question.</param>
    /// <param name="trees">The questions of each level, and the leaves by the answers as bits.</param>
    public static BoostedTrees Of(byte length, float prior, IReadOnlyList<(Split[] Splits, float[] Leaves)> trees) => new(
        length,
        prior,
        [.. trees.SelectMany(t => t.Splits)],
        [.. trees.Select(t => t.Splits.Length)],
        [.. trees.SelectMany(t => t.Leaves)]);

    /// <summary>Log odds of a feature vector.</summary>
    /// <exception cref="InvalidDataException">The vector has another length than those learned from.</exception>
    public double Score(ReadOnlySpan<byte> features)
    {
        if (features.Length != length)
            throw new InvalidDataException($"trees that learned from {length} features are asked about {features.Length}: they must be trained anew");
        return blocks.Sum(prior, features);
    }

    /// <summary>Probability of a feature vector, 0 to 1.</summary>
    public double Probability(ReadOnlySpan<byte> features) => 1 / (1 + Math.Exp(-Score(features)));

    public static BoostedTrees Read(BinaryReader reader)
    {
        var length = reader.ReadByte();
        var prior = reader.ReadSingle();
        var depths = new int[reader.ReadUInt16()];
        for (var i = 0; i < depths.Length; i++)
            depths[i] = reader.ReadByte();
        var splits = new Split[depths.Sum()];
        for (var i = 0; i < splits.Length; i++)
            splits[i] = new(reader.ReadByte(), reader.ReadByte(), reader.ReadByte());
        var leaves = new float[depths.Sum(d => 1 << d)];
        for (var i = 0; i < leaves.Length; i++)
            leaves[i] = reader.ReadSingle();
        return new(length, prior, splits, depths, leaves);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(length);
        writer.Write(prior);
        writer.Write((ushort)depths.Length);
        foreach (var depth in depths)
            writer.Write((byte)depth);
        foreach (var split in splits)
        {
            writer.Write(split.Feature);
            writer.Write(split.First);
            writer.Write(split.Width);
        }

        foreach (var leaf in leaves)
            writer.Write(leaf);
    }
}
