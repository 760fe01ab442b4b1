namespace Motorcade.Domain.World;

/// <summary>An international body, authority, company, party or armed group.</summary>
/// <param name="Id">Slug.</param>
/// <param name="Name">Common English name.</param>
/// <param name="Aliases">Other names and acronyms.</param>
/// <param name="Kind">bloc, intergovernmental, agency, ministry, company, armed_group, summit_format …</param>
/// <param name="Country">ISO alpha-2 code; empty for international bodies.</param>
/// <param name="MembersGroup">Name of the group in the countries' memberships, or empty.</param>
/// <param name="CanImposeSanctions">Whether it imposes sanctions itself.</param>
public sealed record Organisation(
    string Id, string Name, IReadOnlyList<string> Aliases, string Kind, string Country, string MembersGroup, bool CanImposeSanctions);
