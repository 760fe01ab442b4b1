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

    private readonly uint[] slots;
    private readonly int[] starts;
    private readonly short[] weights;
    private readonly byte[] tags;
    private readonly int[] counts;
    private readonly int mask;

    private TaggerModel(uint[] hashes, byte[] counts, byte[] tags, short[] weights)
    {
        var size = 1;
        while (size < hashes.Length * 2)
            size <<= 1;
        mask = size - 1;
        slots = new uint[size];
        starts = new int[size];
        this.counts = new int[size];
        this.tags = tags;
        this.weights = weights;
        var offset = 0;
        for (var i = 0; i < hashes.Length; i++)
        {
            var slot = (int)hashes[i] & mask;
            while (this.counts[slot] != 0)
                slot = (slot + 1) & mask;
            (slots[slot], starts[slot], this.counts[slot]) = (hashes[i], offset, counts[i]);
            offset += counts[i];
        }
    }

    /// <summary>The model that the library carries.</summary>
    public static TaggerModel Default => Carried.Value;

    /// <summary>Adds what a feature says to the tags' scores.</summary>
    public void Add(uint feature, Span<int> scores)
    {
        var slot = (int)feature & mask;
        while (counts[slot] != 0)
        {
            if (slots[slot] == feature)
            {
                var start = starts[slot];
                for (var i = start; i < start + counts[slot]; i++)
                    scores[tags[i]] += weights[i];
                return;
            }

            slot = (slot + 1) & mask;
        }
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
        var hashes = MemoryMarshal.Cast<byte, uint>(reader.ReadBytes(features * sizeof(uint))).ToArray();
        return new(hashes, reader.ReadBytes(features), reader.ReadBytes(weights),
            MemoryMarshal.Cast<byte, short>(reader.ReadBytes(weights * sizeof(short))).ToArray());
    }
}
