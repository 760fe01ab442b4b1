using Motorcade.Domain.Names;
using Motorcade.Domain.Reading.Sanctions;
using Motorcade.Domain.World;

namespace Motorcade.Benchmarks.Training;

/// <summary>Somebody or something that a labelled decision is aimed at.</summary>
internal sealed record GoldTarget(string Name, string Country, bool IsGroup, string[] Words)
{
    public static GoldTarget Of(string text, WorldTables world)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? text : text[..colon];
        return new(text, GoldSanction.Key(name, world), colon >= 0, Split(text));
    }

    public bool Is(Party party)
    {
        if (party.Kind is PartyKind.Country or PartyKind.Group)
            return IsGroup == (party.Kind == PartyKind.Group) && (party.Country.Length > 0
                ? party.Country : NameFolder.Fold(party.Name)) == Country;
        if (IsGroup)
            return false;
        if (party.Kind == PartyKind.Body && NameFolder.Fold(party.Name) == Country)
            return true;
        var words = Split(party.Name);
        var (few, many) = words.Length <= Words.Length ? (words, Words) : (Words, words);
        return few.Length > 0 && Array.TrueForAll(few, w => Array.Exists(many, m => Near(m, w)))
            && (few.Length > 1 || many.Length == 1 || Near(few[0], many[^1]) || Near(few[0], many[0]));
    }

    private static bool Near(string a, string b) => a == b || (Math.Min(a.Length, b.Length) >= 4 && GoldTrip.Near(a, b));

    private static string[] Split(string name) => [.. NameFolder.Fold(name).Split(' ').Where(w => w is not ("" or "the" or "of"
        or "al" or "el" or "bin" or "president" or "general" or "state" or "foreign" or "minister"))];
}
