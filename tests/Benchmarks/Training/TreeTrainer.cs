using Motorcade.Domain.Learning;

namespace Motorcade.Benchmarks.Training;

/// <summary>Grows boosted trees on byte-coded examples (Friedman 2001; second-order leaves as in Chen and Guestrin 2016).</summary>
internal sealed class TreeTrainer(int trees, int depth, int features)
{
    private const double Shrinkage = 0.05;
    private const double Ridge = 3;
    private const double LeastWeight = 4;
    private const double RowShare = 0.7;
    private const double FeatureShare = 0.6;

    private readonly Random random = new(11);

    public BoostedTrees Fit(IReadOnlyList<byte[]> rows, IReadOnlyList<float> labels, IReadOnlyList<float>? weights = null)
    {
        var weight = weights?.ToArray() ?? [.. Enumerable.Repeat(1f, rows.Count)];
        double positive = 0, all = 0;
        for (var i = 0; i < rows.Count; i++)
            (positive, all) = (positive + (labels[i] * weight[i]), all + weight[i]);
        var rate = Math.Clamp(positive / Math.Max(all, 1e-9), 0.001, 0.999);
        var prior = (float)Math.Log(rate / (1 - rate));
        var scores = new double[rows.Count];
        Array.Fill(scores, prior);
        var grown = new List<TreeNode[]>();
        var (gradient, curvature) = (new double[rows.Count], new double[rows.Count]);
        for (var t = 0; t < trees; t++)
        {
            for (var i = 0; i < rows.Count; i++)
            {
                var p = 1 / (1 + Math.Exp(-scores[i]));
                (gradient[i], curvature[i]) = ((labels[i] - p) * weight[i], Math.Max(p * (1 - p), 1e-6) * weight[i]);
            }

            var tree = Grow(rows, gradient, curvature);
            grown.Add(tree);
            for (var i = 0; i < rows.Count; i++)
                scores[i] += Leaf(tree, rows[i]);
        }

        return new(prior, grown);
    }

    private static float Leaf(TreeNode[] tree, byte[] row)
    {
        var at = 0;
        while (tree[at].Left > 0)
            at = tree[at].Goes(row) ? tree[at].Left : tree[at].Right;
        return tree[at].Value;
    }

    private TreeNode[] Grow(IReadOnlyList<byte[]> rows, double[] gradient, double[] curvature)
    {
        var sample = Enumerable.Range(0, rows.Count).Where(_ => random.NextDouble() < RowShare).ToArray();
        var allowed = Enumerable.Range(0, features).Where(_ => random.NextDouble() < FeatureShare).ToArray();
        var nodes = new List<TreeNode> { default };
        var open = new Queue<(int Node, int[] Rows, int Depth)>([(0, sample, 0)]);
        while (open.Count > 0)
        {
            var (node, members, level) = open.Dequeue();
            var (g, h) = (members.Sum(i => gradient[i]), members.Sum(i => curvature[i]));
            var split = level < depth && nodes.Count < 250 ? Best(rows, members, gradient, curvature, allowed, g, h) : null;
            if (split is not { } found)
            {
                nodes[node] = new(0, 0, false, 0, 0, (float)(Shrinkage * g / (h + Ridge)));
                continue;
            }

            nodes[node] = found with { Left = (short)nodes.Count, Right = (short)(nodes.Count + 1) };
            nodes.AddRange([default, default]);
            open.Enqueue((nodes[node].Left, [.. members.Where(i => found.Goes(rows[i]))], level + 1));
            open.Enqueue((nodes[node].Right, [.. members.Where(i => !found.Goes(rows[i]))], level + 1));
        }

        return [.. nodes];
    }

    private static TreeNode? Best(IReadOnlyList<byte[]> rows, int[] members, double[] gradient, double[] curvature, int[] allowed, double g, double h)
    {
        TreeNode? best = null;
        var gain = 1e-3;
        var (sums, weights) = (new double[256], new double[256]);
        foreach (var feature in allowed)
        {
            Array.Clear(sums);
            Array.Clear(weights);
            foreach (var i in members)
            {
                sums[rows[i][feature]] += gradient[i];
                weights[rows[i][feature]] += curvature[i];
            }

            double left = 0, heavy = 0;
            for (var code = 0; code < 256; code++)
            {
                if (weights[code] == 0)
                    continue;
                (left, heavy) = (left + sums[code], heavy + weights[code]);
                Try(left, heavy, feature, code, exact: false);
                Try(sums[code], weights[code], feature, code, exact: true);
            }
        }

        return best;

        void Try(double sum, double weight, int feature, int code, bool exact)
        {
            if (weight < LeastWeight / 4 || h - weight < LeastWeight / 4)
                return;
            var found = (sum * sum / (weight + Ridge)) + ((g - sum) * (g - sum) / (h - weight + Ridge)) - (g * g / (h + Ridge));
            if (found > gain)
                (gain, best) = (found, new((byte)feature, (byte)code, exact, 1, 2, 0));
        }
    }
}
