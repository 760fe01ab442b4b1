using Motorcade.Domain.Learning;

namespace Motorcade.Benchmarks.Training;

/// <summary>Labelled feature vectors for one model.</summary>
internal sealed class Examples
{
    private readonly List<byte[]> rows = [];
    private readonly List<float> labels = [];
    private readonly List<float> weights = [];

    public void Add(byte[] features, bool right, double weight = 1)
    {
        if (weight <= 0)
            return;
        rows.Add(features);
        labels.Add(right ? 1 : 0);
        weights.Add((float)weight);
    }

    public BoostedTrees Fit(int trees, int depth, int features) => new TreeTrainer(trees, depth, features).Fit(rows, labels, weights);

    /// <summary>For rare cases of which few examples are known.</summary>
    public BoostedTrees FitFew(int trees, int depth, int features) => new TreeTrainer(trees, depth, features, ridge: 3,
        leastLeaf: 0.8).Fit(rows, labels, weights);
}
