using Motorcade.Domain.World;

namespace Motorcade.Domain.Diary.Importing;

/// <summary>The country that a diary's word stands for.</summary>
/// <param name="Country">Whose ground it is now, or which state went on from it.</param>
/// <param name="Reach">Codes of all countries that lie on its ground now, that country's first.</param>
internal sealed record RecordCountry(Country Country, IReadOnlyList<string> Reach)
{
    public string Code => Country.Code;
}
