using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Motorcade.Domain.Learning;

/// <summary>
/// Boosted trees laid out for asking 64 questions at once: as many trees of one depth as fit into a block, question by question. The
/// order of the sum is that of the trees, so that processors with and without wide registers find the same.
/// </summary>
internal sealed class TreeBlocks
{
    private const int Questions = 64;
    private const int MostFeatures = 128;

    private readonly int depth;
    private readonly int trees;
    private readonly byte[] features;
    private readonly byte[] firsts;
    private readonly byte[] widths;
    private readonly float[] leaves;

    /// <param name="splits">The questions of all trees, one after the other.</param>
    /// <param name="depths">How many questions each tree asks, at least one of them.</param>
    /// <param name="sums">The leaves of all trees, by the answers as bits.</param>
    public TreeBlocks(ReadOnlySpan<Split> splits, ReadOnlySpan<int> depths, ReadOnlySpan<float> sums)
    {
        (depth, trees) = (1, depths.Length);
        foreach (var own in depths)
            depth = Math.Max(depth, own);
        var blocks = (trees + PerBlock - 1) / PerBlock;
        (features, firsts, widths) = (new byte[blocks * Questions], new byte[blocks * Questions], new byte[blocks * Questions]);
        leaves = new float[trees << depth];
        int split = 0, sum = 0;
        for (var tree = 0; tree < trees; tree++)
        {
            var at = ((tree / PerBlock) * Questions) + ((tree % PerBlock) * depth);
            for (var level = 0; level < depths[tree]; level++, at++, split++)
                (features[at], firsts[at], widths[at]) = (splits[split].Feature, splits[split].First, splits[split].Width);
            // A question that a shallow tree does not ask must not matter: its leaves stand once for each answer.
            for (var leaf = 0; leaf < 1 << depth; leaf++)
                leaves[(tree << depth) + leaf] = sums[sum + (leaf & ((1 << depths[tree]) - 1))];
            sum += 1 << depths[tree];
        }
    }

    private int PerBlock => Questions / depth;

    /// <summary>What the trees add to the prior.</summary>
    public float Sum(float prior, ReadOnlySpan<byte> codes) =>
        Avx512Vbmi.IsSupported && codes.Length <= MostFeatures ? SumWide(prior, codes) : SumNarrow(prior, codes);

    internal float SumNarrow(float prior, ReadOnlySpan<byte> codes)
    {
        var sum = prior;
        for (var block = 0; block * Questions < features.Length; block++)
        {
            ulong answers = 0;
            for (var question = 0; question < PerBlock * depth; question++)
            {
                var at = (block * Questions) + question;
                answers |= (byte)(codes[features[at]] - firsts[at]) <= widths[at] ? 1UL << question : 0;
            }

            sum = Add(sum, block * PerBlock, answers);
        }

        return sum;
    }

    private float SumWide(float prior, ReadOnlySpan<byte> codes)
    {
        Span<byte> padded = stackalloc byte[MostFeatures];
        padded[codes.Length..].Clear();
        codes.CopyTo(padded);
        var low = Vector512.Create<byte>(padded);
        var high = Vector512.Create<byte>(padded[Questions..]);
        var sum = prior;
        ref var feature = ref MemoryMarshal.GetArrayDataReference(features);
        ref var first = ref MemoryMarshal.GetArrayDataReference(firsts);
        ref var width = ref MemoryMarshal.GetArrayDataReference(widths);
        for (var block = 0; block * Questions < features.Length; block++)
        {
            var at = (nuint)(block * Questions);
            var asked = Avx512Vbmi.PermuteVar64x8x2(low, Vector512.LoadUnsafe(ref feature, at), high);
            var answers = Vector512.LessThanOrEqual(asked - Vector512.LoadUnsafe(ref first, at), Vector512.LoadUnsafe(ref width, at));
            sum = Add(sum, block * PerBlock, answers.ExtractMostSignificantBits());
        }

        return sum;
    }

    private float Add(float sum, int tree, ulong answers)
    {
        var mask = (1UL << depth) - 1;
        var own = leaves.AsSpan(tree << depth, Math.Min(PerBlock, trees - tree) << depth);
        for (; own.Length > 0; own = own[(1 << depth)..], answers >>= depth)
            sum += own[(int)(answers & mask)];
        return sum;
    }
}
