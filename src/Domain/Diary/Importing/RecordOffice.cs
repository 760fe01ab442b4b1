namespace Motorcade.Domain.Diary.Importing;

/// <summary>What kind of office a diary's title points to.</summary>
internal enum RecordOffice : byte
{
    Honour,
    Other,
    Leader,
    HeadOfState,
    HeadOfGovernment,
    ForeignMinister,
    VicePresident,
    VicePremier,
    OrganisationHead,
}
