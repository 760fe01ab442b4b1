using Motorcade.Domain.Names;
using Motorcade.Domain.Reading;

namespace Motorcade.Domain.Diary;

/// <summary>What claims of one traveller have in common.</summary>
public static class TravellerKey
{
    /// <summary>The id of a named person, else the folded name: offices and people outside the world tables.</summary>
    public static string Of(PersonRef traveller) => traveller.Id.Length > 0 ? traveller.Id : "~" + NameFolder.Fold(traveller.Name);
}
