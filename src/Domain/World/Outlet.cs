namespace Motorcade.Domain.World;

/// <summary>A paper, agency or channel.</summary>
/// <param name="Id">Slug of its name.</param>
/// <param name="Name">As it is commonly called.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="Country">ISO alpha-2 code of its seat; empty when there is none.</param>
/// <param name="Domain">Internet domain, or empty.</param>
/// <param name="IsState">True when run by a state, false when not, null for public broadcasters and unclear cases.</param>
public sealed record Outlet(string Id, string Name, IReadOnlyList<string> Aliases, string Country, string Domain, bool? IsState);
