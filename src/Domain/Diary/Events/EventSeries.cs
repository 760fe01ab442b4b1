using Motorcade.Domain.Names;
using Motorcade.Domain.Reading;

namespace Motorcade.Domain.Diary.Events;

/// <summary>
/// What names of one event have in common, whatever the year: "the G7 summit", "Group of Seven summit in Elmau" and "48th G7 Summit" are
/// one series. Kept as a key of sorted words, in which bodies begin with "=".
/// </summary>
/// <param name="Key">The words, sorted, with blanks between.</param>
public readonly record struct EventSeries(string Key)
{
    /// <summary>The words of the key.</summary>
    public IReadOnlyList<string> Words => Key.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether nothing but a kind of event is said: "the summit".</summary>
    public bool IsGeneric => EventLexicon.Default.Kinds.Contains(Key);

    /// <summary>Whether it names the body that gathers, or an event that has a name of its own.</summary>
    public bool HasBody => Key.Contains('=', StringComparison.Ordinal);

    /// <summary>The series that a name tells.</summary>
    /// <param name="name">As an article says it.</param>
    /// <param name="place">Where it takes place; its words do not count in the name. Null when not known.</param>
    public static EventSeries Of(string name, PlaceRef? place = null)
    {
        var lexicon = EventLexicon.Default;
        var words = EventWords.Of(name, lexicon);
        var bodies = words.Where(w => w[0] == '=').ToList();
        var ofPlace = place is null ? [] : NameFolder.Fold($"{place.Name} {place.Country}").Split(' ');
        var telling = words
            .Where(w => !ofPlace.Contains(w) && !bodies.Exists(b => lexicon.Gatherings.Contains(w) || lexicon.IsOfBody(b, w)))
            .Distinct().Order(StringComparer.Ordinal).ToList();
        return new(telling.Count > 0 ? string.Join(' ', telling) : NameFolder.Fold(name));
    }

    /// <summary>Whether all words of another series are in this one.</summary>
    public bool Holds(EventSeries other)
    {
        var mine = Words;
        return other.Words.All(mine.Contains);
    }
}
