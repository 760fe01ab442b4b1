using Motorcade.Domain.Learning;

namespace Motorcade.Benchmarks.Training;

/// <summary>
/// Grows boosted trees on byte-coded examples (Friedman 2001; second-order leaves as in Chen and Guestrin 2016), level by level. The
/// same examples give the same trees.
/// </summary>
/// <param name="trees">How many.</param>
/// <param name="depth">Questions from root to leaf.</param>
/// <param name="features">Length of the examples.</param>
/// <param name="ridge">Pulls leaves towards zero: less where examples are few.</param>
/// <param name="leastLeaf">Least curvature of a leaf; an example that is sure has little.</param>
internal sealed class TreeTrainer(int trees, int depth, int features, double ridge = 4, double leastLeaf = 1.5)
{
    private const double Shrinkage = 0.06;
    private const double LeastGain = 1e-3;
    private const double RowShare = 0.7;
    private const double FeatureShare = 0.5;
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
        var grown = new List<(Split[] Splits, float[] Leaves)>();
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
                scores[i] += tree.Leaves[LeafOf(tree.Splits, i)];
        }

        return BoostedTrees.Of((byte)features, prior, grown);
    }

    private int LeafOf(IReadOnlyList<Split> splits, int row)
    {
        var at = 0;
        for (var level = 0; level < splits.Count; level++)
            at |= splits[level].Holds(columns[splits[level].Feature][row]) ? 1 << level : 0;
        return at;
    }

    private (Split[] Splits, float[] Leaves) Grow(int n)
    {
        var sample = Enumerable.Range(0, n).Where(_ => random.NextDouble() < RowShare).ToArray();
        var allowed = Enumerable.Range(0, features).Where(_ => random.NextDouble() < FeatureShare).ToArray();
        var leafOf = new int[sample.Length];
        var splits = new List<Split>();
        while (splits.Count < depth && Best(sample, leafOf, 1 << splits.Count, allowed) is { } split)
        {
            var column = columns[split.Feature];
            for (var i = 0; i < sample.Length; i++)
                leafOf[i] |= split.Holds(column[sample[i]]) ? 1 << splits.Count : 0;
            splits.Add(split);
        }

        var (g, h) = Sums(sample, leafOf, 1 << splits.Count);
        return ([.. splits], [.. g.Select((sum, leaf) => (float)(Shrinkage * sum / (h[leaf] + ridge)))]);
    }

    private (double[] Gradient, double[] Curvature) Sums(int[] sample, int[] leafOf, int leaves)
    {
        var (g, h) = (new double[leaves], new double[leaves]);
        for (var i = 0; i < sample.Length; i++)
        {
            g[leafOf[i]] += gradient[sample[i]];
            h[leafOf[i]] += curvature[sample[i]];
        }

        return (g, h);
    }

    private Split? Best(int[] sample, int[] leafOf, int leaves, int[] allowed)
    {
        var (g, h) = Sums(sample, leafOf, leaves);
        var found = new (double Gain, Split Split)[allowed.Length];
        Parallel.For(0, allowed.Length, k => found[k] = BestOf(sample, leafOf, allowed[k], g, h));
        var best = (Gain: LeastGain, Split: (Split?)null);
        foreach (var (gain, split) in found)
        {
            if (gain > best.Gain)
                best = (gain, split);
        }

        return best.Split;
    }

    private (double Gain, Split Split) BestOf(int[] sample, int[] leafOf, int feature, double[] g, double[] h)
    {
        var (sums, weights) = (new double[g.Length * Codes], new double[g.Length * Codes]);
        var column = columns[feature];
        for (var i = 0; i < sample.Length; i++)
        {
            var cell = (leafOf[i] * Codes) + column[sample[i]];
            sums[cell] += gradient[sample[i]];
            weights[cell] += curvature[sample[i]];
        }

        var (upTo, only) = (new double[Codes], new double[Codes]);
        for (var leaf = 0; leaf < g.Length; leaf++)
        {
            double left = 0, heavy = 0;
            for (var code = 0; code < Codes; code++)
            {
                var cell = (leaf * Codes) + code;
                (left, heavy) = (left + sums[cell], heavy + weights[cell]);
                upTo[code] += Gain(left, heavy, g[leaf], h[leaf]);
                if (weights[cell] > 0)
                    only[code] += Gain(sums[cell], weights[cell], g[leaf], h[leaf]);
            }
        }

        var best = (Gain: 0.0, Split: default(Split));
        for (var code = 0; code < Codes; code++)
        {
            if (upTo[code] > best.Gain)
                best = (upTo[code], new((byte)feature, 0, (byte)code));
            if (only[code] > best.Gain)
                best = (only[code], new((byte)feature, (byte)code, 0));
        }

        return best;
    }

    private double Gain(double sum, double weight, double g, double h) => weight < leastLeaf || h - weight < leastLeaf
        ? 0
        : (sum * sum / (weight + ridge)) + ((g - sum) * (g - sum) / (h - weight + ridge)) - (g * g / (h + ridge));
}
