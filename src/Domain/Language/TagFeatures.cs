namespace Motorcade.Domain.Language;

/// <summary>The features of one token for the tagger, as hashes. Training and tagging share them.</summary>
internal static class TagFeatures
{
    /// <summary>Features of a token.</summary>
    public const int Count = OfWord + OfPairs + 7;

    /// <summary>Features that a word gives to its own token alone.</summary>
    public const int OfWord = 6;

    /// <summary>Features of a word together with the words or tags beside it.</summary>
    public const int OfPairs = 6;

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

    /// <summary>All features of a token; a tag of -1 stands before the sentence.</summary>
    public static void Fill(Span<uint> features, ReadOnlySpan<Word> words, int i, int previous, int beforePrevious)
    {
        var left = i > 0 ? words[i - 1] : Edge;
        var right = i + 1 < words.Length ? words[i + 1] : Edge;
        FillWord(features, words[i]);
        features[OfWord - 1] = Opening(words[i], i == 0);
        FillPairs(features[OfWord..], words[i], left, right, previous);
        var rest = features[(OfWord + OfPairs)..];
        rest[0] = AsLeft(left);
        rest[1] = AsRight(right);
        rest[2] = AsSecondLeft(i > 1 ? words[i - 2] : Edge);
        rest[3] = AsSecondRight(i + 2 < words.Length ? words[i + 2] : Edge);
        FillTags(rest[4..], previous, beforePrevious);
    }

    /// <summary>What a word says of itself inside a sentence.</summary>
    public static void FillWord(Span<uint> features, in Word word)
    {
        features[0] = Mix(1, word.Hash);
        features[1] = Mix(2, word.Suffix3);
        features[2] = Mix(3, word.Suffix2);
        features[3] = Mix(4, word.Suffix1);
        features[4] = Mix(5, word.Prefix, word.Suffix2);
        features[5] = Opening(word, false);
    }

    /// <summary>What a word says of itself with the words and the tag beside it.</summary>
    public static void FillPairs(Span<uint> features, in Word word, in Word left, in Word right, int previous)
    {
        var tag = (uint)previous + 1;
        features[0] = Mix(13, tag, word.Hash);
        features[1] = Mix(14, right.Suffix3, tag);
        features[2] = Mix(15, left.Suffix3, word.Suffix3);
        features[3] = Mix(16, word.Shape, right.Shape, left.Shape);
        features[4] = Mix(17, tag, word.Suffix3);
        features[5] = Mix(18, word.Hash, right.Hash);
    }

    /// <summary>What the two tags before say, and what holds everywhere.</summary>
    public static void FillTags(Span<uint> features, int previous, int beforePrevious)
    {
        features[0] = Mix(11, (uint)previous + 1);
        features[1] = Mix(12, (uint)previous + 1, (uint)beforePrevious + 1);
        features[2] = 18;
    }

    /// <summary>A word's shape, at the start of a sentence or inside it.</summary>
    public static uint Opening(in Word word, bool isFirst) => Mix(6, word.Shape, isFirst ? 1u : 0u);

    /// <summary>What a word says of the one behind it.</summary>
    public static uint AsLeft(in Word word) => Mix(7, word.Hash);

    /// <summary>What a word says of the one before it.</summary>
    public static uint AsRight(in Word word) => Mix(8, word.Hash);

    /// <summary>What a word says of the second behind it.</summary>
    public static uint AsSecondLeft(in Word word) => Mix(9, word.Hash);

    /// <summary>What a word says of the second before it.</summary>
    public static uint AsSecondRight(in Word word) => Mix(10, word.Hash);

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
