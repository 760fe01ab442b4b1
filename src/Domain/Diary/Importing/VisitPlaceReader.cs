using Motorcade.Domain.Names;
using Motorcade.Domain.Reading;
using Motorcade.Domain.World;

namespace Motorcade.Domain.Diary.Importing;

/// <summary>Finds towns of the host country in a description: "visited Dallas (Texas) and Omaha", "at Hyde Park, N.Y.".</summary>
internal sealed class VisitPlaceReader(RecordTables tables, RecordCountry host)
{
    private const int MostWords = 4;

    /// <summary>The places of a clause, in its order.</summary>
    public List<VisitPlace> Read(string text, RemarkClause clause, DateOnly near)
    {
        var words = clause.Words;
        var found = new List<(PlaceRef Place, bool Listed, int Start, int End)>();
        var (listed, open, aside) = (false, false, false);
        for (var i = 0; i < words.Count;)
        {
            var lower = words[i].Lower;
            if ((open || IsAside(words, i) || IsSeat(words, i)) && At(words, i) is { } place)
            {
                found.Add((place.Place, listed, words[i].Start, words[i + place.Words - 1].End));
                i += place.Words;
                open = listed;
                continue;
            }
            if (listed && open && words[i].IsCapital)
            {
                i = PastName(words, i);
                continue;
            }
            if (RecordWords.Verbs.GetValueOrDefault(lower) == "visit"
                || (lower == "to" && i > 0 && words[i - 1].Lower is "visit" or "visits" or "trip" or "trips" or "traveled" or "went"))
                (listed, open) = (true, true);
            else if (lower is "in" or "at")
                (listed, open) = (aside || (i > 0 && RecordWords.Verbs.GetValueOrDefault(words[i - 1].Lower) == "visit"), true);
            else if (lower is "after" or "before" or "following")
                aside = true;
            else if (lower is not ("the" or "and" or "to" or "from" or "also"))
                open = false;
            i++;
        }
        var after = words.Any(w => RecordWords.Adverbs.GetValueOrDefault(w.Lower) == "after");
        return [.. found.Select((f, n) => new VisitPlace(
            f.Place,
            RemarkDates.First(text, f.End, n + 1 < found.Count ? found[n + 1].Start : clause.Words[^1].End, near)?.Days,
            f.Listed,
            after))];
    }

    // "Attended a meeting, Williamsburg (Va.)": a name with its state behind a comma.
    private static bool IsAside(IReadOnlyList<RemarkWord> words, int at) =>
        at > 0 && words[at].IsCapital && (words[at - 1].After == ',' || words[at - 1].Lower == "and")
            && (State(words, at + 1) ?? State(words, at + 2)) is not null;

    // "a session of the UN General Assembly" tells where, too.
    private bool IsSeat(IReadOnlyList<RemarkWord> words, int at) =>
        words[at].IsCapital && at + 2 < words.Count && PlaceFinder.IsRenamed(string.Join(' ', words.Skip(at).Take(3).Select(w => w.Text)),
            host.Code);

    // A name that is no place is passed over whole: "Cape Nowhere" is not the town of Nowhere.
    private static int PastName(IReadOnlyList<RemarkWord> words, int at)
    {
        while (at + 1 < words.Count && words[at].IsOpen && words[at + 1].IsCapital)
            at++;
        return at + 1;
    }

    /// <summary>The longest name of a place that begins at a word, with its state.</summary>
    private (PlaceRef Place, int Words)? At(IReadOnlyList<RemarkWord> words, int at)
    {
        for (var length = MostWords; length > 0; length--)
        {
            var end = at + length;
            if (end > words.Count || !words[at].IsCapital || !Enumerable.Range(at, length - 1)
                .All(i => words[i].IsOpen && words[i].Lower != "and"))
                continue;
            var name = string.Join(' ', words.Skip(at).Take(length).Select(w => w.Text)).TrimEnd('.');
            if (State(words, end) is { } state)
                return (Named(name, state.Name), length + state.Words);
            if (Alone(name) is { } place)
                return (place, length);
        }
        return null;
    }

    private PlaceRef Named(string name, string state) => tables.Places.Find(name, "", host, tables.Countries,
        default) is { Name.Length: > 0, Id.Length: > 0 } known
        ? tables.Places.Known(name, state, known.CountryCode) ?? known
        : new(name, host.Country.Name, host.Code);

    private PlaceRef? Alone(string name)
    {
        var folded = NameFolder.Fold(name);
        if (folded.Length < 3)
            return null;
        if (tables.Places.Find(name, "", host, tables.Countries, default) is not { } place
            || (place.Name.Length == 0 && place.CountryCode == host.Code))
            return null;
        if (place.Id.Length > 0 || NameFolder.Fold(place.Name) != folded)
            return place;
        if (RecordWords.States.TryGetValue(folded, out var state) && state.Length == name.Length)
            return new(state, host.Country.Name, host.Code);
        return Gazetteer.Default.CountriesOf(folded) is var homes && homes.StartsWith(host.Code) && folded.Length > 4 ? place : null;
    }

    private static (string Name, int Words)? State(IReadOnlyList<RemarkWord> words, int at)
    {
        if (at >= words.Count || words[at - 1].After is not (',' or '('))
            return null;
        for (var length = 3; length > 0; length--)
        {
            if (at + length > words.Count || !Enumerable.Range(at, length - 1).All(i => words[i].IsOpen))
                continue;
            if (RecordWords.States.TryGetValue(string.Join(' ', words.Skip(at).Take(length).Select(w => w.Lower)), out var state))
            {
                // "Miami, New York City" goes on with a town, "New York City, Pennsylvania, and Texas" with states.
                if (words[at - 1].After == ',' && words[at + length - 1].IsOpen && at + length < words.Count && words[at + length]
                    .Lower == "city")
                    return null;
                var isList = words[at - 1].After == ',' && at + length < words.Count && words[at + length].Lower == "and"
                    && words[at + length - 1].After == ','
                    && at + length + 1 < words.Count && RecordWords.States.ContainsKey(words[at + length + 1].Lower);
                return isList ? null : (state, length);
            }
        }
        return null;
    }
}
