using Motorcade.Domain.Language;
using Motorcade.Domain.Names;
using Motorcade.Domain.World;

namespace Motorcade.Domain.Reading.Mentions;

/// <summary>Decides which place and which country a name means, and whether it stands for a government.</summary>
internal sealed class PlaceChooser(WorldTables world, MentionWords vocabulary, IReadOnlyDictionary<string, int> countries)
{
    /// <summary>Settles a place, country or metonym.</summary>
    public void Choose(Draft draft, IReadOnlyList<Draft> sentence)
    {
        if (draft.Kind == EntityKind.Country)
            ChooseCountry(draft);
        else if (draft.Kind == EntityKind.Place && draft.Name.Length == 0)
            ChoosePlace(draft, sentence);
    }

    private void ChooseCountry(Draft draft)
    {
        var best = draft.Candidates[0];
        foreach (var index in draft.Candidates)
        {
            if (Count(world.Countries[index].Code) > Count(world.Countries[best].Code))
                best = index;
        }
        var country = world.Countries[best];
        (draft.EntityId, draft.Name, draft.Country) = (country.Code, country.Name, country.Code);
        if (draft.Metonym && draft.Places.Find(p => world.Places[p].Country == country.Code) is var seat and > 0 && IsLocative(draft))
        {
            draft.Kind = EntityKind.Place;
            draft.Metonym = false;
            TakePlace(draft, world.Places[seat]);
        }
        else if (!draft.Metonym && draft.Form == MentionForm.Name)
        {
            draft.Metonym = !IsLocative(draft) && draft.Words.TagAt(draft.End) is Tag.VBD or Tag.VBZ or Tag.MD
                && draft.Words.At(draft.Start - 1) is not "and";
        }
        if (draft.Words.At(draft.Start - 1) == "the" && (country.TakesArticle || draft.Metonym))
            draft.Start--;
    }

    private void ChoosePlace(Draft draft, IReadOnlyList<Draft> sentence)
    {
        draft.IsLocative = IsLocative(draft);
        Place? best = null;
        var score = double.MinValue;
        foreach (var index in draft.Candidates)
        {
            var place = world.Places[index];
            var value = place.Weight + Math.Min(Count(place.Country), 4) * 0.8 + (IsNear(place, sentence) ? 2 : 0);
            if (value > score)
                (best, score) = (place, value);
        }
        if (best is null || IsUnlikely(draft, best))
        {
            draft.Dropped = true;
            return;
        }
        TakePlace(draft, best);
        if (TakeSuffix(draft))
            return;
        draft.Metonym = best.IsCapital && world.Country(best.Country) is { CapitalIsMetonym: true } && !IsLocative(draft) && IsActor(draft);
    }

    // "Cam Ranh Bay", "Baikal Islands": another place than the one it is named after, in the same country.
    private bool TakeSuffix(Draft draft)
    {
        var words = draft.Words;
        if (draft.End != draft.NameEnd || draft.End >= words.Count || !words.IsCapital[draft.End]
            || !vocabulary.PlaceSuffixes.Contains(words.At(draft.End)))
            return false;
        draft.End = ++draft.NameEnd;
        draft.Name = draft.NameText;
        draft.EntityId = "";
        return true;
    }

    // A small town of a country that the article never names, in no place's position, is another word or a surname.
    private bool IsUnlikely(Draft draft, Place place) =>
        place is { Kind: PlaceKind.City, IsCapital: false } && draft.End == draft.NameEnd && Count(place.Country) == 0
        && !IsLocative(draft) && (place.Population < 500_000 || draft.Weak.Count > 0);

    private static bool IsNear(Place place, IReadOnlyList<Draft> sentence)
    {
        foreach (var other in sentence)
        {
            if (other.Country == place.Country && other.Kind == EntityKind.Country && place.Country.Length > 0)
                return true;
        }
        return false;
    }

    private void TakePlace(Draft draft, Place place)
    {
        (draft.EntityId, draft.Name, draft.Country) = (place.Id, place.Name, place.Country);
        if (place.Town is { } town)
            TakeTown(draft, place, town);
    }

    // "at the White House": who goes there goes to Washington, and who goes to St Peter's Square to the Vatican.
    private void TakeTown(Draft draft, Place site, string town)
    {
        if (town.Length == 0 && world.Country(site.Country) is { } country)
        {
            draft.Kind = EntityKind.Country;
            (draft.EntityId, draft.Name) = (country.Code, country.Name);
            return;
        }
        draft.Name = town;
        foreach (var entry in world.Names.Find(NameFolder.Fold(town)))
        {
            if (entry.Kind != NameKind.Place || world.Places[entry.Index] is not { Town: null } place || place.Country != site.Country)
                continue;
            (draft.EntityId, draft.Name) = (place.Id, place.Name);
            if (place.Kind == PlaceKind.City)
                return;
        }
    }

    private int Count(string country) => countries.TryGetValue(country, out var count) ? count : 0;

    private bool IsLocative(Draft draft)
    {
        var words = draft.Words;
        var at = draft.Start - 1;
        while (at >= 0 && (vocabulary.PlaceAdjectives.Contains(words.At(at)) || words.IsComma(at) || words.IsCapital[at]))
        {
            if (words.At(at) is "between")
                return false;
            at--;
        }
        return vocabulary.Locatives.Contains(words.At(at)) || vocabulary.Motions.Contains(words.At(at));
    }

    // "between Washington and Beijing", seen from its second town.
    private static bool IsPair(SentenceWords words, int at)
    {
        while (at >= 0 && words.IsCapital[at])
            at--;
        return words.At(at) is "between" or "with" or "against";
    }

    // "Moscow said", "between Washington and Beijing", "Tehran's ambassador": the government acts, not the town.
    private bool IsActor(Draft draft)
    {
        if (IsLocative(draft))
            return false;
        var words = draft.Words;
        var next = words.TagAt(draft.End);
        if (next is Tag.VBD or Tag.VBZ or Tag.VBP or Tag.MD)
            return true;
        if (words.IsPossessive(draft.End))
            return true;
        var before = words.At(draft.Start - 1);
        return before is "between" or "with" or "against" or "by" or "that" || (before == "and" && IsPair(words, draft.Start - 2))
            || (words.At(draft.End) is "and" && before is "between");
    }
}
