using System.Runtime.InteropServices;

namespace Motorcade.Domain.World;

/// <summary>Numbers names from 0 in the order they come and finds them again; one hash of a name serves many sets.</summary>
internal sealed class NameSet(int capacity)
{
    private readonly List<string> names = new(capacity);
    private Slot[] slots = new Slot[RoomFor(capacity)];

    /// <summary>All names, in the order they came.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>The hash that <see cref="Find"/> takes.</summary>
    public static uint HashOf(ReadOnlySpan<char> name)
    {
        var hash = (ulong)name.Length * 0x9E3779B97F4A7C15;
        var fours = MemoryMarshal.Cast<char, ulong>(name);
        foreach (var four in fours)
        {
            hash = (hash ^ four) * 0xD6E8FEB86659FD93;
            hash ^= hash >> 32;
        }

        foreach (var c in name[(fours.Length * 4)..])
            hash = (hash ^ c) * 0xD6E8FEB86659FD93;
        return (uint)(hash ^ (hash >> 32));
    }

    /// <summary>The number of a name, or -1.</summary>
    public int Find(ReadOnlySpan<char> name, uint hash)
    {
        var mask = slots.Length - 1;
        for (var at = (int)hash & mask; slots[at].Place > 0; at = (at + 1) & mask)
        {
            if (slots[at].Hash == hash && name.SequenceEqual(names[slots[at].Place - 1]))
                return slots[at].Place - 1;
        }

        return -1;
    }

    /// <summary>The number of a name that may be new.</summary>
    public int Add(ReadOnlySpan<char> name, string? known = null)
    {
        var hash = HashOf(name);
        if (Find(name, hash) is var found and >= 0)
            return found;
        names.Add(known ?? name.ToString());
        if (names.Count * 2 > slots.Length)
            Grow();
        Put(slots, new(hash, names.Count));
        return names.Count - 1;
    }

    private static int RoomFor(int count)
    {
        var size = 16;
        while (size < count * 2)
            size <<= 1;
        return size;
    }

    private static void Put(Slot[] slots, Slot slot)
    {
        var at = (int)slot.Hash & (slots.Length - 1);
        while (slots[at].Place > 0)
            at = (at + 1) & (slots.Length - 1);
        slots[at] = slot;
    }

    private void Grow()
    {
        var larger = new Slot[slots.Length * 2];
        foreach (var slot in slots)
        {
            if (slot.Place > 0)
                Put(larger, slot);
        }

        slots = larger;
    }

    // The place is the number and one more: 0 is an empty slot.
    private readonly record struct Slot(uint Hash, int Place);
}
