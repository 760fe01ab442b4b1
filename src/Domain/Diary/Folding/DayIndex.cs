namespace Motorcade.Domain.Diary.Folding;

/// <summary>Finds what touches some days, without looking at all the rest.</summary>
internal sealed class DayIndex<T>
{
    private readonly (int Lo, int Hi, T Item)[] items;
    private readonly int longest;

    /// <summary>Items of the same first day keep their order.</summary>
    public DayIndex(IEnumerable<T> all, Func<T, int> lo, Func<T, int> hi)
    {
        items = [.. all.Select(i => (Lo: lo(i), Hi: hi(i), Item: i)).OrderBy(i => i.Lo)];
        longest = items.Length == 0 ? 0 : items.Max(i => i.Hi - i.Lo);
    }

    /// <summary>Those that have a day from one to another, earliest first.</summary>
    public IEnumerable<T> Touching(int from, int to)
    {
        for (var i = FirstAt(from - longest); i < items.Length && items[i].Lo <= to; i++)
        {
            if (items[i].Hi >= from)
                yield return items[i].Item;
        }
    }

    private int FirstAt(int day)
    {
        var (low, high) = (0, items.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (items[middle].Lo < day)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
