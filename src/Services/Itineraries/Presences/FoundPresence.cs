using Motorcade.Contracts.Rpc.Itineraries.V1;
using Motorcade.Hosting.Stores;

namespace Motorcade.Itineraries.Presences;

/// <summary>Somebody's presence, and where it stands in the list.</summary>
internal sealed record FoundPresence(PagePosition At, Presence Message);
