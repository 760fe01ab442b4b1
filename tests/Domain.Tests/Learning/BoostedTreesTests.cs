using Motorcade.Domain.Learning;

namespace Motorcade.Domain.Tests.Learning;

/// <summary>The quick ways of asking trees find what asking question by question finds.</summary>
public sealed class BoostedTreesTests
{
    public static TheoryData<int, int, int, int> Shapes
    {
        get
        {
            var shapes = new TheoryData<int, int, int, int>();
            for (var seed = 0; seed < 60; seed++)
                shapes.Add(seed, 1 + (seed * 7 % 128), 1 + (seed * 3 % 40), 1 + (seed % 7));
            return shapes;
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Score_OfAnyTrees_IsThePriorAndOneLeafOfEach(int seed, int features, int count, int deepest)
    {
        var random = new Random(seed);
        var trees = Enumerable.Range(0, count).Select(_ => Tree(random, features, 1 + random.Next(deepest))).ToList();
        var asked = BoostedTrees.Of((byte)features, 0.25f, trees);
        var blocks = new TreeBlocks(
            [.. trees.SelectMany(t => t.Splits)], [.. trees.Select(t => t.Splits.Length)], [.. trees.SelectMany(t => t.Leaves)]);
        for (var i = 0; i < 20; i++)
        {
            var codes = new byte[features];
            random.NextBytes(codes);
            var expected = trees.Aggregate(0.25f, (sum, tree) => sum + tree.Leaves[Leaf(tree.Splits, codes)]);
            Assert.Equal(expected, asked.Score(codes));
            Assert.Equal(expected, blocks.SumNarrow(0.25f, codes));
        }
    }

    [Fact]
    public void Score_OfOtherLength_IsRefused() =>
        Assert.Throws<InvalidDataException>(() => BoostedTrees.Of(3, 0, [Tree(new(1), 3, 2)]).Score([1, 2]));

    private static (Split[] Splits, float[] Leaves) Tree(Random random, int features, int depth) => (
        [.. Enumerable.Range(0, depth).Select(_ => new Split((byte)random.Next(features), (byte)random.Next(256), (byte)random.Next(200)))],
        [.. Enumerable.Range(0, 1 << depth).Select(_ => random.NextSingle() - 0.5f)]);

    private static int Leaf(Split[] splits, byte[] codes) =>
        splits.Select((split, level) => (byte)(codes[split.Feature] - split.First) <= split.Width ? 1 << level : 0).Sum();
}
