using Motorcade.Domain.Language;

namespace Motorcade.Benchmarks.Training;

/// <summary>Weights that move towards the right tag at every mistake, averaged over all steps (Collins 2002).</summary>
internal sealed class AveragedPerceptron(int tags)
{
    private readonly Dictionary<uint, Weights> features = [];
    private int step;

    public void Learn(TaggedSentence sentence)
    {
        Span<uint> active = stackalloc uint[TagFeatures.Count];
        var guessed = new int[sentence.Words.Length];
        for (var i = 0; i < sentence.Words.Length; i++)
        {
            step++;
            var right = (int)sentence.Tags[i];
            guessed[i] = right;
            if (sentence.Certain[i] != Tag.None)
                continue;
            TagFeatures.Fill(active, sentence.Words, i, i > 0 ? guessed[i - 1] : -1, i > 1 ? guessed[i - 2] : -1);
            var guess = guessed[i] = Guess(active);
            if (guess == right)
                continue;
            foreach (var feature in active)
            {
                if (!features.TryGetValue(feature, out var weights))
                    features[feature] = weights = new(tags);
                weights.Move(right, 1, step);
                weights.Move(guess, -1, step);
            }
        }
    }

    public List<(uint Hash, IReadOnlyList<(byte Tag, short Weight)> Weights)> Averaged(double scale, int least)
    {
        var result = new List<(uint, IReadOnlyList<(byte, short)>)>();
        foreach (var (hash, weights) in features.OrderBy(f => f.Key))
        {
            var kept = weights.Averaged(step, scale).Where(w => Math.Abs(w.Weight) >= least).ToList();
            if (kept.Count > 0)
                result.Add((hash, kept));
        }

        return result;
    }

    private int Guess(ReadOnlySpan<uint> active)
    {
        Span<int> scores = stackalloc int[tags];
        foreach (var feature in active)
        {
            if (features.TryGetValue(feature, out var weights))
                weights.AddTo(scores);
        }

        var best = (int)Tag.NN;
        for (var tag = 1; tag < tags; tag++)
        {
            if (scores[tag] > scores[best])
                best = tag;
        }

        return best;
    }

    private sealed class Weights(int tags)
    {
        private readonly int[] now = new int[tags];
        private readonly long[] sums = new long[tags];
        private readonly int[] since = new int[tags];

        public void Move(int tag, int by, int step)
        {
            sums[tag] += (long)now[tag] * (step - since[tag]);
            (now[tag], since[tag]) = (now[tag] + by, step);
        }

        public void AddTo(Span<int> scores)
        {
            for (var tag = 0; tag < now.Length; tag++)
                scores[tag] += now[tag];
        }

        public IEnumerable<(byte Tag, short Weight)> Averaged(int step, double scale)
        {
            for (var tag = 0; tag < now.Length; tag++)
            {
                var mean = (double)(sums[tag] + ((long)now[tag] * (step - since[tag]))) / step * scale;
                yield return ((byte)tag, (short)Math.Clamp(Math.Round(mean), short.MinValue, short.MaxValue));
            }
        }
    }
}
