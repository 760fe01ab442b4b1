using Motorcade.Domain.Names;
using Motorcade.Domain.World;

namespace Motorcade.Domain.Reading.Mentions;

/// <summary>Gives places that no table has the country spoken of around them, and drops those that turn out to be persons.</summary>
internal static class UnlistedPlaces
{
    /// <summary>Settles the unlisted places of all sentences.</summary>
    public static void Settle(List<Draft>[] sentences, PeopleChooser people, Dictionary<string, int> countries)
    {
        var latest = "";
        foreach (var sentence in sentences)
        {
            foreach (var draft in sentence)
            {
                if (draft.IsUnlistedPlace)
                    Settle(draft, sentence, latest, people, countries);
            }
            foreach (var draft in sentence)
            {
                if (IsAnchor(draft))
                    latest = draft.Country;
            }
        }
    }

    private static void Settle(
        Draft draft, List<Draft> sentence, string latest, PeopleChooser people, Dictionary<string, int> countries)
    {
        var folded = NameFolder.Fold(draft.Name);
        foreach (var person in people.People)
        {
            if (person.Surnames.Contains(folded))
            {
                draft.Dropped = true;
                return;
            }
        }
        if (draft.Country.Length > 0 || IsKnown(draft, folded, countries))
            return;
        var nearest = int.MaxValue;
        draft.Country = latest.Length > 0 ? latest : people.People.FirstOrDefault(p => p.Official && p.Country.Length > 0)?.Country ?? "";
        foreach (var other in sentence)
        {
            var distance = Math.Abs(other.Start - draft.Start);
            if (IsAnchor(other) && distance < nearest)
                (nearest, draft.Country) = (distance, other.Country);
        }
        if (draft.Country.Length == 0 && countries.Count > 0)
            draft.Country = countries.MaxBy(c => c.Value).Key;
    }

    // The one among the article's countries that it speaks of most and that has a town of the name.
    private static bool IsKnown(Draft draft, string folded, Dictionary<string, int> countries)
    {
        var most = 0;
        var codes = Gazetteer.Default.CountriesOf(folded);
        foreach (var range in codes.Split('|'))
        {
            var code = codes[range].ToString();
            if (countries.TryGetValue(code, out var count) && count > most)
                (most, draft.Country) = (count, code);
        }
        return most > 0;
    }

    private static bool IsAnchor(Draft draft) =>
        !draft.Dropped && !draft.IsUnlistedPlace && draft.Country.Length > 0 && draft.Form == MentionForm.Name
        && draft.Kind is EntityKind.Country or EntityKind.Place;
}
