using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Motorcade.Domain.Diary;

/// <summary>
/// What a text is made of, in 64 bytes: two sketches tell whether one text is a copy of the other. MinHash (Broder 1997) over runs of four
/// words, 32 minima of which 16 bits each are kept (Li and König 2010): the share of equal values estimates the share of runs in common.
/// </summary>
/// <param name="Bytes">As stored and sent; empty for a text too short to tell.</param>
public readonly record struct TextSketch(ReadOnlyMemory<byte> Bytes)
{
    /// <summary>How many of the 32 values two copies have in common at least; two reports of one visit have one or two.</summary>
    public const int LeastEqual = 10;

    private const int Values = 32;
    private const int RunLength = 4;

    /// <summary>Shorter texts say the same in the same words by chance.</summary>
    private const int LeastRuns = 24;

    /// <summary>Whether there is anything to compare.</summary>
    public bool IsEmpty => Bytes.Length != Values * sizeof(ushort);

    /// <summary>The sketch of a text; letters and digits count, case, signs and line breaks do not.</summary>
    public static TextSketch Of(string text)
    {
        Span<ulong> least = stackalloc ulong[Values];
        least.Fill(ulong.MaxValue);
        Span<ulong> run = stackalloc ulong[RunLength];
        var words = 0;
        foreach (var word in new WordHashes(text))
        {
            run[words++ % RunLength] = word;
            if (words >= RunLength)
                Keep(Join(run, words), least);
        }

        if (words - RunLength + 1 < LeastRuns)
            return default;
        var bytes = new byte[Values * sizeof(ushort)];
        for (var i = 0; i < Values; i++)
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(i * sizeof(ushort)), (ushort)least[i]);
        return new(bytes);
    }

    /// <summary>Whether one text is a copy of the other, perhaps cut, or with lines added; texts too short to tell are none.</summary>
    public bool IsCopyOf(TextSketch other) => !IsEmpty && !other.IsEmpty && Equal(other) >= LeastEqual;

    /// <summary>How many of the 32 values are equal; 0 for texts too short to tell.</summary>
    public int Equal(TextSketch other)
    {
        if (IsEmpty || other.IsEmpty)
            return 0;
        var mine = MemoryMarshal.Cast<byte, ushort>(Bytes.Span);
        var theirs = MemoryMarshal.Cast<byte, ushort>(other.Bytes.Span);
        var equal = 0;
        for (var i = 0; i < Values; i++)
            equal += mine[i] == theirs[i] ? 1 : 0;
        return equal;
    }

    /// <summary>The same bytes.</summary>
    public bool Equals(TextSketch other) => Bytes.Span.SequenceEqual(other.Bytes.Span);

    /// <summary>Of the bytes.</summary>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(Bytes.Span);
        return hash.ToHashCode();
    }

    private static ulong Join(ReadOnlySpan<ulong> run, int next)
    {
        var joined = 0UL;
        for (var i = 0; i < RunLength; i++)
            joined = (BitOperations.RotateLeft(joined, 23) ^ run[(next + i) % RunLength]) * 0x9E3779B97F4A7C15;
        return joined;
    }

    private static void Keep(ulong run, Span<ulong> least)
    {
        var seed = run;
        for (var i = 0; i < least.Length; i++)
        {
            seed += 0x9E3779B97F4A7C15;
            least[i] = Math.Min(least[i], Mix(seed));
        }
    }

    /// <summary>The finaliser of SplitMix64 (Steele, Lea, Flood 2014).</summary>
    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    /// <summary>Words of a text as numbers: FNV-1a over lower-case letters and digits.</summary>
    private ref struct WordHashes(ReadOnlySpan<char> text)
    {
        private ReadOnlySpan<char> rest = text;

        public ulong Current { get; private set; }

        public readonly WordHashes GetEnumerator() => this;

        public bool MoveNext()
        {
            var hash = 0xCBF29CE484222325;
            var length = 0;
            for (var i = 0; i < rest.Length; i++)
            {
                if (char.IsLetterOrDigit(rest[i]))
                {
                    hash = (hash ^ char.ToLowerInvariant(rest[i])) * 0x100000001B3;
                    length++;
                }
                else if (length > 0 && rest[i] is not ('\'' or '\u2019' or '-'))
                {
                    rest = rest[i..];
                    Current = hash;
                    return true;
                }
            }

            rest = [];
            Current = hash;
            return length > 0;
        }
    }
}
