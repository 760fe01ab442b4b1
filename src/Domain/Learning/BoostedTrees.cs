namespace Motorcade.Domain.Learning;

/// <summary>
/// A sum of small decision trees over byte-coded features, read as log odds (gradient boosting, Friedman 2001). Trained by the
/// Benchmarks project; the library carries the trees as <c>.bin</c> resources.
/// </summary>
internal sealed class BoostedTrees
{
    private readonly TreeNode[] nodes;
    private readonly int[] roots;
    private readonly float prior;

    public BoostedTrees(float prior, IReadOnlyList<TreeNode[]> trees)
    {
        this.prior = prior;
        roots = new int[trees.Count];
        var all = new List<TreeNode>();
        for (var i = 0; i < trees.Count; i++)
        {
            roots[i] = all.Count;
            foreach (var node in trees[i])
                all.Add(node);
        }

        nodes = [.. all];
    }

    /// <summary>Log odds of a feature vector.</summary>
    public double Score(ReadOnlySpan<byte> features)
    {
        var sum = prior;
        foreach (var root in roots)
        {
            ref readonly var node = ref nodes[root];
            while (node.Left > 0)
                node = ref nodes[root + (node.Goes(features) ? node.Left : node.Right)];
            sum += node.Value;
        }

        return sum;
    }

    /// <summary>Probability of a feature vector, 0 to 1.</summary>
    public double Probability(ReadOnlySpan<byte> features) => 1 / (1 + Math.Exp(-Score(features)));

    public static BoostedTrees Read(BinaryReader reader)
    {
        var prior = reader.ReadSingle();
        var trees = new TreeNode[reader.ReadUInt16()][];
        for (var i = 0; i < trees.Length; i++)
        {
            trees[i] = new TreeNode[reader.ReadByte()];
            for (var n = 0; n < trees[i].Length; n++)
                trees[i][n] = new(reader.ReadByte(), reader.ReadByte(), reader.ReadByte() == 1, reader.ReadByte(), reader.ReadByte(), reader.ReadSingle());
        }

        return new(prior, trees);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(prior);
        writer.Write((ushort)roots.Length);
        for (var i = 0; i < roots.Length; i++)
        {
            var end = i + 1 < roots.Length ? roots[i + 1] : nodes.Length;
            writer.Write((byte)(end - roots[i]));
            for (var n = roots[i]; n < end; n++)
            {
                writer.Write(nodes[n].Feature);
                writer.Write(nodes[n].Code);
                writer.Write(nodes[n].Exact ? (byte)1 : (byte)0);
                writer.Write((byte)nodes[n].Left);
                writer.Write((byte)nodes[n].Right);
                writer.Write(nodes[n].Value);
            }
        }
    }
}
