using System.Runtime.InteropServices;
using Motorcade.Domain.Resources;

namespace Motorcade.Domain.Language;

/// <summary>
/// The weights of the tagger: for each feature's hash the tags it speaks for and against. An averaged perceptron
/// (Collins 2002), trained by `Benchmarks train-tagger`.
/// </summary>
internal sealed class TaggerModel
{
    private const uint Magic = 0x3147544D;
    private static readonly Lazy<TaggerModel> Carried = new(() => Read(WordTable.Open("language-tagger.bin")));

    // A feature's hash, where its weights begin and how many there are lie side by side: one cache line tells all of it.
    private readonly Slot[] slots;
    private readonly Weight[] weights;
    private readonly short[]?[] behind = new short[]?[(Tagger.Tags + 1) * (Tagger.Tags + 1)];
    private readonly int mask;

    private TaggerModel(ReadOnlySpan<uint> hashes, ReadOnlySpan<byte> counts, ReadOnlySpan<byte> tags, ReadOnlySpan<short> values)
    {
        var size = 1;
        while (size < hashes.Length * 2)
            size <<= 1;
        mask = size - 1;
        slots = new Slot[size];
        weights = new Weight[tags.Length];
        for (var i = 0; i < tags.Length; i++)
            weights[i] = new(tags[i], values[i]);
        var offset = 0;
        for (var i = 0; i < hashes.Length; i++)
        {
            var slot = (int)hashes[i] & mask;
            while (slots[slot].Extent != 0)
                slot = (slot + 1) & mask;
            slots[slot] = new(hashes[i], ((uint)offset << 8) | counts[i]);
            offset += counts[i];
        }

        Edge = new(this, TagFeatures.Edge);
    }

    /// <summary>The model that the library carries.</summary>
    public static TaggerModel Default => Carried.Value;

    /// <summary>What a place outside the sentence says.</summary>
    public TaggedWord Edge { get; }

    /// <summary>Adds what a feature says to the tags' scores, or takes it away.</summary>
    public void Add(uint feature, Span<short> scores, int sign = 1)
    {
        var at = (int)feature & mask;
        for (var slot = slots[at]; slot.Extent != 0; slot = slots[at])
        {
            if (slot.Hash == feature)
            {
                foreach (var weight in weights.AsSpan((int)(slot.Extent >> 8), (int)(slot.Extent & 0xFF)))
                    scores[weight.Tag] += (short)(weight.Value * sign);
                return;
            }

            at = (at + 1) & mask;
        }
    }

    /// <summary>What the two tags before a token say of its own; -1 stands before the sentence.</summary>
    public ReadOnlySpan<short> Behind(int previous, int beforePrevious)
    {
        ref var known = ref behind[((previous + 1) * (Tagger.Tags + 1)) + beforePrevious + 1];
        if (known is { } row)
            return row;
        row = new short[TaggedWord.Lanes];
        Span<uint> features = stackalloc uint[3];
        TagFeatures.FillTags(features, previous, beforePrevious);
        foreach (var feature in features)
            Add(feature, row);
        return known = row;
    }

    /// <summary>Writes weights in the form that <see cref="Read"/> takes.</summary>
    public static void Write(Stream stream, IReadOnlyList<(uint Hash, IReadOnlyList<(byte Tag, short Weight)> Weights)> features)
    {
        using var writer = new BinaryWriter(stream);
        writer.Write(Magic);
        writer.Write(features.Count);
        writer.Write(features.Sum(f => f.Weights.Count));
        foreach (var feature in features)
            writer.Write(feature.Hash);
        foreach (var feature in features)
            writer.Write((byte)feature.Weights.Count);
        foreach (var feature in features)
        {
            foreach (var weight in feature.Weights)
                writer.Write(weight.Tag);
        }

        foreach (var feature in features)
        {
            foreach (var weight in feature.Weights)
                writer.Write(weight.Weight);
        }
    }

    public static TaggerModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        if (reader.ReadUInt32() != Magic)
            throw new InvalidDataException("the tagger's weights are of another version: train them anew");
        var features = reader.ReadInt32();
        var weights = reader.ReadInt32();
        var hashes = reader.ReadBytes(features * sizeof(uint));
        var (counts, tags) = (reader.ReadBytes(features), reader.ReadBytes(weights));
        var values = MemoryMarshal.Cast<byte, short>(reader.ReadBytes(weights * sizeof(short)));
        // All scores of a token are summed in sixteen bits.
        if (values.ContainsAnyExceptInRange((short)(-short.MaxValue / TagFeatures.Count), (short)(short.MaxValue / TagFeatures.Count)))
            throw new InvalidDataException("the tagger's weights are too large to be summed");
        return new(MemoryMarshal.Cast<byte, uint>(hashes), counts, tags, values);
    }

    private readonly record struct Slot(uint Hash, uint Extent);

    private readonly record struct Weight(byte Tag, short Value);
}
