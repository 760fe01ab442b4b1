using Motorcade.Domain.Learning;

namespace Motorcade.Domain.Reading.Trips;

/// <summary>The trees that judge pairs, their dates and their statuses, trained by `Benchmarks train-trips`.</summary>
internal sealed class TripJudge
{
    private static readonly Lazy<TripJudge> Carried = new(() => new(BoostedTrees.Load("trip-judge.bin")));

    private readonly BoostedTrees pairs;
    private readonly BoostedTrees dates;
    private readonly BoostedTrees[] statuses;

    public TripJudge(IReadOnlyList<BoostedTrees> models)
    {
        pairs = models[0];
        dates = models[1];
        statuses = [.. models.Skip(2)];
    }

    /// <summary>The judge that the library carries.</summary>
    public static TripJudge Default => Carried.Value;

    public void Judge(IReadOnlyList<Pair> found)
    {
        foreach (var pair in found)
            pair.Probability = pairs.Probability(pair.Features);
    }

    /// <summary>The likeliest of some dates, and how likely it is.</summary>
    public (DateOption Option, double Sureness) Choose(IReadOnlyList<DateOption> options)
    {
        var (best, score) = (options[^1], double.MinValue);
        foreach (var option in options)
        {
            var value = dates.Probability(option.Features);
            if (value > score)
                (best, score) = (option, value);
        }

        return (best, score);
    }

    /// <summary>How likely each status is.</summary>
    public double[] Statuses(byte[] features) => Array.ConvertAll(statuses, s => s.Probability(features));
}
