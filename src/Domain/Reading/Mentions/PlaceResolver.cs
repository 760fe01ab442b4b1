using Motorcade.Domain.Names;
using Motorcade.Domain.World;

namespace Motorcade.Domain.Reading.Mentions;

/// <summary>Finds which place a description means, by the places spoken of before; the first is the dateline's.</summary>
internal sealed class PlaceResolver(WorldTables world, Place? dateline)
{
    private (string Id, string Name, string Country) town =
        dateline is null ? default : (dateline.Id, dateline.Name, dateline.Country);

    private string ground = dateline?.Country ?? "";
    private string latest = dateline?.Country ?? "";

    /// <summary>A place or country is mentioned.</summary>
    public void Note(Draft draft)
    {
        if (draft.Country.Length == 0)
            return;
        latest = draft.Country;
        if (draft.Metonym || draft.Form == MentionForm.Demonym)
            return;
        ground = draft.Country;
        if (draft.Kind == EntityKind.Place)
            town = (draft.EntityId, draft.Name, draft.Country);
    }

    /// <summary>Settles a description, or drops it when nothing fits.</summary>
    public void Resolve(Draft draft)
    {
        switch (draft.Reference)
        {
            case PlaceReference.Capital:
                TakeCapital(draft, CountryOf(draft));
                break;
            case PlaceReference.Here when dateline is not null:
                Take(draft, (dateline.Id, dateline.Name, dateline.Country));
                break;
            case PlaceReference.Town when town.Name is { Length: > 0 }:
                Take(draft, town);
                break;
            case PlaceReference.Country:
                TakeCountry(draft);
                break;
            default:
                draft.Dropped = true;
                break;
        }
    }

    private string CountryOf(Draft draft) => draft.Country.Length > 0 ? draft.Country
        : ground.Length == 0 || draft.Words.At(draft.Start) == "its" ? latest
        : ground;

    private static void Take(Draft draft, (string Id, string Name, string Country) place) =>
        (draft.EntityId, draft.Name, draft.Country) = place;

    private void TakeCapital(Draft draft, string code)
    {
        if (world.Country(code) is not { Capital.Length: > 0 } country)
        {
            draft.Dropped = true;
            return;
        }
        Take(draft, ("", country.Capital, code));
        foreach (var entry in world.Names.Find(NameFolder.Fold(country.Capital)))
        {
            if (entry.Kind == NameKind.Place && world.Places[entry.Index] is { IsCapital: true } place && place.Country == code)
                Take(draft, (place.Id, place.Name, code));
        }
    }

    // "the kingdom" is one by its official name; any country is "the country".
    private void TakeCountry(Draft draft)
    {
        var noun = draft.Words.At(draft.End - 1);
        var code = IsSuch(ground, noun) ? ground : IsSuch(latest, noun) ? latest : "";
        if (world.Country(code) is not { } country)
        {
            draft.Dropped = true;
            return;
        }
        draft.Kind = EntityKind.Country;
        (draft.EntityId, draft.Name, draft.Country) = (code, country.Name, code);
    }

    private bool IsSuch(string code, string noun)
    {
        if (world.Country(code) is not { } country)
            return false;
        if (noun is "country" or "nation")
            return true;
        foreach (var name in country.Aliases)
        {
            if (name.Contains(noun, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
