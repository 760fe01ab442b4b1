namespace Motorcade.Domain.Language;

/// <summary>The features of one token for the tagger, as hashes. Training and tagging share them.</summary>
internal static class TagFeatures
{
    /// <summary>Features of a token.</summary>
    public const int Count = 19;

    /// <summary>What is computed once for each word of a sentence.</summary>
    public readonly record struct Word(uint Hash, uint Suffix1, uint Suffix2, uint Suffix3, uint Prefix, uint Shape);

    /// <summary>A place outside the sentence.</summary>
    public static readonly Word Edge = new(0x9E3779B9, 1, 2, 3, 4, 99);

    public static Word Of(ReadOnlySpan<char> word, ReadOnlySpan<char> lower)
    {
        var n = lower.Length;
        return new(
            Hash(lower),
            Hash(lower[Math.Max(0, n - 1)..]),
            Hash(lower[Math.Max(0, n - 2)..]),
            Hash(lower[Math.Max(0, n - 3)..]),
            Hash(lower[..Math.Min(2, n)]),
            (uint)Language.Shape.Of(word));
    }

    public static void Fill(Span<uint> features, ReadOnlySpan<Word> words, int i, int previous, int beforePrevious)
    {
        var word = words[i];
        var left = i > 0 ? words[i - 1] : Edge;
        var left2 = i > 1 ? words[i - 2] : Edge;
        var right = i + 1 < words.Length ? words[i + 1] : Edge;
        var right2 = i + 2 < words.Length ? words[i + 2] : Edge;
        var t1 = (uint)previous + 1;
        var t2 = (uint)beforePrevious + 1;
        var first = i == 0 ? 1u : 0u;
        features[0] = Mix(1, word.Hash);
        features[1] = Mix(2, word.Suffix3);
        features[2] = Mix(3, word.Suffix2);
        features[3] = Mix(4, word.Suffix1);
        features[4] = Mix(5, word.Prefix, word.Suffix2);
        features[5] = Mix(6, word.Shape, first);
        features[6] = Mix(7, left.Hash);
        features[7] = Mix(8, right.Hash);
        features[8] = Mix(9, left2.Hash);
        features[9] = Mix(10, right2.Hash);
        features[10] = Mix(11, t1);
        features[11] = Mix(12, t1, t2);
        features[12] = Mix(13, t1, word.Hash);
        features[13] = Mix(14, right.Suffix3, t1);
        features[14] = Mix(15, left.Suffix3, word.Suffix3);
        features[15] = Mix(16, word.Shape, right.Shape, left.Shape);
        features[16] = Mix(17, t1, word.Suffix3);
        features[17] = Mix(18, word.Hash, right.Hash);
        features[18] = 18;
    }

    private static uint Hash(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
            hash = (hash ^ (char.IsDigit(c) ? '0' : c)) * 16777619;
        return hash;
    }

    private static uint Mix(uint kind, uint a, uint b = 0, uint c = 0)
    {
        var h = (kind * 0x9E3779B1) ^ a;
        h = (h ^ (h >> 15)) * 0x85EBCA77 ^ b;
        h = (h ^ (h >> 13)) * 0xC2B2AE3D ^ c;
        h = (h ^ (h >> 16)) * 0x27D4EB2F;
        return h ^ (h >> 15);
    }
}
