using Motorcade.Domain.Language;
using Motorcade.Domain.World;

namespace Motorcade.Domain.Reading.Mentions;

/// <summary>Finds the town that an article was written in.</summary>
internal static class DatelinePlace
{
    /// <summary>The town of the dateline, or null.</summary>
    public static Place? Read(Document document, WorldTables world)
    {
        if (document.Dateline is not { } span)
            return null;
        var line = span.In(document.Text);
        var end = line.AsSpan().IndexOfAny(",(/:—–");
        var name = (end < 0 ? line : line[..end]).Trim(' ', '-', '.', '*', '\n');
        if (name.Length is < 3 or > 40)
            return null;
        Place? best = null;
        foreach (var place in world.PlacesNamed(name))
        {
            if (place.Country.Length > 0 && line.Contains(world.Country(place.Country)!.Name, StringComparison.OrdinalIgnoreCase))
                return place;
            best ??= place;
        }
        return best;
    }
}
