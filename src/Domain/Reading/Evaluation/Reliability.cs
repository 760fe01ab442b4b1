namespace Motorcade.Domain.Reading.Evaluation;

/// <summary>Whether confidence means something: of the claims of a bin, how many are right.</summary>
public sealed class Reliability
{
    private const int BinCount = 10;

    private readonly List<(double Confidence, bool Right)> claims = [];

    /// <summary>Bins a tenth wide that hold a claim, from the lowest.</summary>
    public IReadOnlyList<ReliabilityBin> Bins =>
        [.. claims.GroupBy(c => Math.Clamp((int)(c.Confidence * BinCount), 0, BinCount - 1)).OrderBy(g => g.Key)
            .Select(g => Bin((double)g.Key / BinCount, (double)(g.Key + 1) / BinCount, [.. g]))];

    /// <summary>All claims of at least a confidence.</summary>
    public ReliabilityBin From(double confidence) => Bin(confidence, 1, [.. claims.Where(c => c.Confidence >= confidence)]);

    internal void Add(double confidence, bool right) => claims.Add((confidence, right));

    private static ReliabilityBin Bin(double from, double to, IReadOnlyList<(double Confidence, bool Right)> own) => own.Count == 0
        ? new(from, to, 0, 0, 0)
        : new(from, to, own.Count, own.Average(c => c.Confidence), own.Average(c => c.Right ? 1.0 : 0.0));
}

/// <summary>The claims of a range of confidence.</summary>
/// <param name="From">Lowest confidence, 0 to 1.</param>
/// <param name="To">Where the next bin begins.</param>
/// <param name="Count">Claims in it.</param>
/// <param name="Confidence">Their mean confidence.</param>
/// <param name="Right">Share of them that is paired with a labelled row.</param>
public sealed record ReliabilityBin(double From, double To, int Count, double Confidence, double Right);
