using Motorcade.Domain.World;

namespace Motorcade.Domain.Diary.Importing;

/// <summary>A holder of offices with the forms of the name that diaries may use.</summary>
internal sealed class RecordPerson(Person person, bool familyFirst)
{
    private readonly Lazy<NameWord[][]> names = new(() => [.. person.Aliases.Prepend(person.Name).Select(NameWord.Of)
        .Where(w => w.Length > 0)]);

    public Person Person { get; } = person;

    /// <summary>All words of all names.</summary>
    public IEnumerable<NameWord> Words => names.Value.SelectMany(n => n);

    /// <summary>How well words of a name fit, 0 to 1: the best of the person's names.</summary>
    public double Fit(NameWord[] given)
    {
        var best = 0.0;
        foreach (var name in names.Value)
            best = Math.Max(best, given.Length == 1 ? FitOne(given[0], name) : FitAll(given, name));
        return best;
    }

    // A surname says most, a given name alone little.
    private double FitOne(NameWord given, NameWord[] name)
    {
        var place = Array.FindIndex(name, w => w.Like(given) > 0);
        if (place < 0)
            return IsWritten(name, given) ? 0.9 : 0;
        var surname = place == name.Length - 1 || (familyFirst && place == 0);
        return name[place].Like(given) * (surname ? 1 : place > 0 ? 0.9 : 0.7);
    }

    // All of the shorter name: "Recep Erdogan". A surname with another given name fits by half.
    private static double FitAll(NameWord[] given, NameWord[] name)
    {
        var fits = 0.0;
        foreach (var word in given)
            fits += name.Max(w => w.Like(word));
        var ends = name.Max(w => w.Like(given[^1])) + given.Max(w => w.Like(name[^1]));
        if (ends == 0 && NameWord.Joined(name).Like(NameWord.Joined(given)) == 0)
            return 0;
        return Math.Min(1, fits / Math.Min(given.Length, name.Length)) * 0.98;
    }

    // "Houphouet-Boigny" in one word, "alAssad" for "al-Assad".
    private static bool IsWritten(NameWord[] name, NameWord given)
    {
        for (var i = 0; i < name.Length - 1; i++)
        {
            if (NameWord.Joined(name.AsSpan(i)).Like(given) > 0)
                return true;
        }
        return false;
    }
}
