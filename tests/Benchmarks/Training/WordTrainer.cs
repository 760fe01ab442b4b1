using Motorcade.Domain.Learning;

namespace Motorcade.Benchmarks.Training;

/// <summary>Trains a logistic regression over hashed words with AdaGrad (Duchi et al. 2011).</summary>
internal sealed class WordTrainer
{
    private const int Passes = 12;
    private const double Rate = 0.08;
    private const double Decay = 3e-4;

    private readonly List<(uint[] Words, float Label, float Weight)> examples = [];

    public void Add(uint[] words, bool right, double weight = 1) => examples.Add((words, right ? 1 : 0, (float)weight));

    public WordWeights Fit()
    {
        var (weights, seen) = (new float[WordWeights.Size], new float[WordWeights.Size]);
        var rate = Math.Clamp(examples.Sum(e => e.Label * e.Weight) / Math.Max(1e-9, examples.Sum(e => e.Weight)), 0.001, 0.999);
        var bias = Math.Log(rate / (1 - rate));
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(5);
        for (var pass = 0; pass < Passes; pass++)
        {
            random.Shuffle(order);
            foreach (var index in order)
                Learn(examples[index], weights, seen, bias);
        }

        return WordWeights.Of(weights, bias);
    }

    private static void Learn((uint[] Words, float Label, float Weight) example, float[] weights, float[] seen, double bias)
    {
        var odds = bias;
        foreach (var word in example.Words)
            odds += weights[word & (WordWeights.Size - 1)];
        var error = (example.Label - (1 / (1 + Math.Exp(-odds)))) * example.Weight;
        foreach (var word in example.Words)
        {
            var i = word & (WordWeights.Size - 1);
            var slope = error - (Decay * weights[i]);
            seen[i] += (float)(slope * slope);
            weights[i] += (float)(Rate * slope / Math.Sqrt(seen[i] + 1e-3));
        }
    }
}
