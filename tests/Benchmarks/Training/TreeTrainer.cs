using Motorcade.Domain.Learning;

namespace Motorcade.Benchmarks.Training;

/// <summary>
/// Grows boosted trees on byte-coded examples (Friedman 2001; second-order leaves as in Chen and Guestrin 2016). The same examples
/// give the same trees.
/// </summary>
internal sealed class TreeTrainer(int trees, int depth, int features)
{
    private const double Shrinkage = 0.06;
    private const double Ridge = 4;
    private const double LeastLeaf = 1.5;
    private const double LeastGain = 1e-3;
    private const double RowShare = 0.7;
    private const double FeatureShare = 0.5;
    private const int MostNodes = 250;
    private const int Codes = 256;

    private readonly Random random = new(11);
    private byte[][] columns = [];
    private double[] gradient = [];
    private double[] curvature = [];

    public BoostedTrees Fit(IReadOnlyList<byte[]> rows, IReadOnlyList<float> labels, IReadOnlyList<float>? weights = null)
    {
        var n = rows.Count;
        columns = [.. Enumerable.Range(0, features).Select(f => rows.Select(r => r[f]).ToArray())];
        var weight = weights?.ToArray() ?? [.. Enumerable.Repeat(1f, n)];
        double positive = 0, all = 0;
        for (var i = 0; i < n; i++)
            (positive, all) = (positive + (labels[i] * weight[i]), all + weight[i]);
        var rate = Math.Clamp(positive / Math.Max(all, 1e-9), 0.001, 0.999);
        var prior = (float)Math.Log(rate / (1 - rate));
        var scores = new double[n];
        Array.Fill(scores, prior);
        (gradient, curvature) = (new double[n], new double[n]);
        var grown = new List<TreeNode[]>();
        for (var t = 0; t < trees; t++)
        {
            for (var i = 0; i < n; i++)
            {
                var p = 1 / (1 + Math.Exp(-scores[i]));
                (gradient[i], curvature[i]) = ((labels[i] - p) * weight[i], Math.Max(p * (1 - p), 1e-6) * weight[i]);
            }

            var tree = Grow(n);
            grown.Add(tree);
            for (var i = 0; i < n; i++)
                scores[i] += Leaf(tree, i);
        }

        return new(prior, grown);
    }

    private float Leaf(TreeNode[] tree, int row)
    {
        var at = 0;
        while (tree[at].Left > 0)
            at = Goes(tree[at], row) ? tree[at].Left : tree[at].Right;
        return tree[at].Value;
    }

    private bool Goes(in TreeNode node, int row) => node.Exact ? columns[node.Feature][row] == node.Code : columns[node.Feature][row] <= node.Code;

    private TreeNode[] Grow(int n)
    {
        var sample = Enumerable.Range(0, n).Where(_ => random.NextDouble() < RowShare).ToArray();
        var allowed = Enumerable.Range(0, features).Where(_ => random.NextDouble() < FeatureShare).ToArray();
        var nodes = new List<TreeNode> { default };
        var open = new Queue<(int Node, int[] Rows, int Depth)>([(0, sample, 0)]);
        while (open.Count > 0)
        {
            var (node, members, level) = open.Dequeue();
            double g = 0, h = 0;
            foreach (var i in members)
                (g, h) = (g + gradient[i], h + curvature[i]);
            var split = level < depth && nodes.Count < MostNodes ? Best(members, allowed, g, h) : null;
            if (split is not { } found)
            {
                nodes[node] = new(0, 0, false, 0, 0, (float)(Shrinkage * g / (h + Ridge)));
                continue;
            }

            nodes[node] = found with { Left = (short)nodes.Count, Right = (short)(nodes.Count + 1) };
            nodes.AddRange([default, default]);
            open.Enqueue((nodes[node].Left, Array.FindAll(members, i => Goes(found, i)), level + 1));
            open.Enqueue((nodes[node].Right, Array.FindAll(members, i => !Goes(found, i)), level + 1));
        }

        return [.. nodes];
    }

    private TreeNode? Best(int[] members, int[] allowed, double g, double h)
    {
        var found = new (double Gain, TreeNode Node)[allowed.Length];
        Parallel.For(0, allowed.Length, k => found[k] = BestOf(members, allowed[k], g, h));
        var best = (Gain: LeastGain, Node: (TreeNode?)null);
        foreach (var (gain, node) in found)
        {
            if (gain > best.Gain)
                best = (gain, node);
        }

        return best.Node;
    }

    private (double Gain, TreeNode Node) BestOf(int[] members, int feature, double g, double h)
    {
        Span<double> sums = stackalloc double[Codes];
        Span<double> weights = stackalloc double[Codes];
        sums.Clear();
        weights.Clear();
        var column = columns[feature];
        foreach (var i in members)
        {
            sums[column[i]] += gradient[i];
            weights[column[i]] += curvature[i];
        }

        double left = 0, heavy = 0;
        var best = (Gain: 0.0, Node: default(TreeNode));
        for (var code = 0; code < Codes; code++)
        {
            if (weights[code] == 0)
                continue;
            (left, heavy) = (left + sums[code], heavy + weights[code]);
            if (Gain(left, heavy, g, h) is var upTo && upTo > best.Gain)
                best = (upTo, new((byte)feature, (byte)code, false, 1, 2, 0));
            if (Gain(sums[code], weights[code], g, h) is var only && only > best.Gain)
                best = (only, new((byte)feature, (byte)code, true, 1, 2, 0));
        }

        return best;
    }

    private static double Gain(double sum, double weight, double g, double h) => weight < LeastLeaf || h - weight < LeastLeaf
        ? 0
        : (sum * sum / (weight + Ridge)) + ((g - sum) * (g - sum) / (h - weight + Ridge)) - (g * g / (h + Ridge));
}
