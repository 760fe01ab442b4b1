using System.Collections.Frozen;
using Motorcade.Domain.Names;
using Motorcade.Domain.Reading;
using Motorcade.Domain.World;

namespace Motorcade.Domain.Diary.Importing;

/// <summary>Finds towns of the host country in a description: "visited Dallas (Texas) and Omaha", "at Hyde Park, N.Y.".</summary>
internal sealed class VisitPlaceReader(RecordTables tables, RecordCountry host)
{
    private const int MostWords = 4;

    private static readonly FrozenSet<string> Afterwards = FrozenSet.Create("afterwards", "afterward", "later", "subsequently", "thereafter", "then");

    /// <summary>The places of a clause, in its order.</summary>
    public List<VisitPlace> Read(string text, RemarkClause clause, DateOnly near)
    {
        var words = clause.Words;
        var found = new List<(PlaceRef Place, bool Listed, int Start, int End)>();
        var (listed, open) = (false, false);
        for (var i = 0; i < words.Count;)
        {
            var lower = words[i].Lower;
            if (open && At(words, i) is { } place)
            {
                found.Add((place.Place, listed, words[i].Start, words[i + place.Words - 1].End));
                i += place.Words;
                open = listed;
                continue;
            }
            if (RecordWords.Verbs.GetValueOrDefault(lower) == "visit" || (lower == "to" && i > 0 && words[i - 1].Lower is "visit" or "visits" or "trip" or "trips" or "traveled" or "went"))
                (listed, open) = (true, true);
            else if (lower is "in" or "at")
                (listed, open) = (false, true);
            else if (lower is not ("the" or "and" or "to" or "from" or "also") && !(listed && words[i].IsCapital))
                open = false;
            i++;
        }
        var after = words.Any(w => Afterwards.Contains(w.Lower));
        return [.. found.Select((f, n) => new VisitPlace(
            f.Place,
            RemarkDates.First(text, f.End, n + 1 < found.Count ? found[n + 1].Start : clause.Words[^1].End, near)?.Days,
            f.Listed,
            after))];
    }

    /// <summary>The longest name of a place that begins at a word, with its state.</summary>
    private (PlaceRef Place, int Words)? At(IReadOnlyList<RemarkWord> words, int at)
    {
        for (var length = MostWords; length > 0; length--)
        {
            var end = at + length;
            if (end > words.Count || !words[at].IsCapital || !Enumerable.Range(at, length - 1).All(i => words[i].IsOpen))
                continue;
            var name = string.Join(' ', words.Skip(at).Take(length).Select(w => w.Text)).TrimEnd('.');
            if (State(words, end) is { } state)
                return (Named(name, state.Name), length + state.Words);
            if (Alone(name) is { } place)
                return (place, length);
        }
        return null;
    }

    private PlaceRef Named(string name, string state) => tables.Places.Find(name, "", host, tables.Countries, default) is { Name.Length: > 0, Id.Length: > 0 } known
        ? tables.Places.Known(name, state, known.CountryCode) ?? known
        : new(name, host.Country.Name, host.Code);

    private PlaceRef? Alone(string name)
    {
        var folded = NameFolder.Fold(name);
        if (folded.Length < 3)
            return null;
        if (tables.Places.Find(name, "", host, tables.Countries, default) is not { } place || place.Name.Length == 0)
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
                // "New York City, Pennsylvania, and Texas" lists states.
                var isList = words[at - 1].After == ',' && at + length < words.Count && words[at + length].Lower == "and" && words[at + length - 1].After == ','
                    && at + length + 1 < words.Count && RecordWords.States.ContainsKey(words[at + length + 1].Lower);
                return isList ? null : (state, length);
            }
        }
        return null;
    }
}
