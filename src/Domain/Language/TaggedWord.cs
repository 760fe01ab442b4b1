using System.Runtime.Intrinsics;

namespace Motorcade.Domain.Language;

/// <summary>
/// What one word says of the tags, summed once for all its meetings: of its own tag, and of its neighbours' as their neighbour.
/// </summary>
internal sealed class TaggedWord
{
    /// <summary>Room for all tags, in whole vectors.</summary>
    public const int Lanes = 48;

    private readonly short[] sums = new short[5 * Lanes];

    public TaggedWord(TaggerModel model, TagFeatures.Word word)
    {
        Word = word;
        Span<uint> features = stackalloc uint[TagFeatures.OfWord];
        TagFeatures.FillWord(features, word);
        foreach (var feature in features)
            model.Add(feature, Row(0));
        model.Add(TagFeatures.AsLeft(word), Row(1));
        model.Add(TagFeatures.AsRight(word), Row(2));
        model.Add(TagFeatures.AsSecondLeft(word), Row(3));
        model.Add(TagFeatures.AsSecondRight(word), Row(4));
    }

    /// <summary>Its features, for those that need a neighbour.</summary>
    public TagFeatures.Word Word { get; }

    /// <summary>Scores of its own tag.</summary>
    public ReadOnlySpan<short> Own => Row(0);

    /// <summary>Scores of the tag behind it.</summary>
    public ReadOnlySpan<short> AsLeft => Row(1);

    /// <summary>Scores of the tag before it.</summary>
    public ReadOnlySpan<short> AsRight => Row(2);

    /// <summary>Scores of the second tag behind it.</summary>
    public ReadOnlySpan<short> AsSecondLeft => Row(3);

    /// <summary>Scores of the second tag before it.</summary>
    public ReadOnlySpan<short> AsSecondRight => Row(4);

    /// <summary>Adds six rows of scores.</summary>
    public static void Sum(ReadOnlySpan<short> a, ReadOnlySpan<short> b, ReadOnlySpan<short> c, ReadOnlySpan<short> d,
        ReadOnlySpan<short> e, ReadOnlySpan<short> f, Span<short> scores)
    {
        for (var i = 0; i + Vector256<short>.Count <= Lanes; i += Vector256<short>.Count)
        {
            var sum = Vector256.Create(a[i..]) + Vector256.Create(b[i..]) + Vector256.Create(c[i..]) + Vector256.Create(d[i..])
                + Vector256.Create(e[i..]) + Vector256.Create(f[i..]);
            sum.CopyTo(scores[i..]);
        }
    }

    private Span<short> Row(int row) => sums.AsSpan(row * Lanes, Lanes);
}
