using System.Runtime.InteropServices;

namespace Motorcade.Domain.Diary.Folding;

/// <summary>
/// Finds articles that are copies of one another, directly or through others. Two are compared when they agree on a pair of neighbouring
/// values, as copies all but always do, so that many articles need few comparisons.
/// </summary>
internal static class Copies
{
    /// <summary>An article is compared with so many that share a pair with it: more do only when most are copies.</summary>
    private const int Window = 64;

    /// <summary>For each sketch the number of its group; those without a sketch are alone.</summary>
    /// <param name="sketches">In an order that only the articles decide.</param>
    public static int[] Group(IReadOnlyList<TextSketch> sketches)
    {
        var leader = new int[sketches.Count];
        for (var i = 0; i < leader.Length; i++)
            leader[i] = i;
        var same = new Dictionary<TextSketch, int>();
        var byPair = new Dictionary<(int Pair, uint Values), List<int>>();
        for (var i = 0; i < leader.Length; i++)
        {
            if (sketches[i].IsEmpty)
                continue;
            if (same.TryGetValue(sketches[i], out var twin))
                leader[i] = twin;
            else
                Compare(same[sketches[i]] = i, sketches, leader, byPair);
        }

        return [.. leader.Select(l => Leader(leader, l))];
    }

    private static void Compare(int at, IReadOnlyList<TextSketch> sketches, int[] leader, Dictionary<(int, uint), List<int>> byPair)
    {
        var pairs = MemoryMarshal.Cast<byte, uint>(sketches[at].Bytes.Span);
        for (var pair = 0; pair < pairs.Length; pair++)
        {
            ref var before = ref CollectionsMarshal.GetValueRefOrAddDefault(byPair, (pair, pairs[pair]), out _);
            before ??= [];
            for (var i = before.Count - 1; i >= Math.Max(0, before.Count - Window); i--)
            {
                var (mine, theirs) = (Leader(leader, at), Leader(leader, before[i]));
                if (mine != theirs && sketches[at].IsCopyOf(sketches[before[i]]))
                    leader[Math.Max(mine, theirs)] = Math.Min(mine, theirs);
            }

            before.Add(at);
        }
    }

    private static int Leader(int[] leader, int at)
    {
        while (leader[at] != at)
            at = leader[at] = leader[leader[at]];
        return at;
    }
}
