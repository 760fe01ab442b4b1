using Wire = Motorcade.Contracts.Rpc.Claims.V1;

namespace Motorcade.Itineraries.Asking;

/// <summary>Whom a question means.</summary>
/// <param name="Name">As the diary spells it.</param>
/// <param name="Keys">The keys under which the diary has the person.</param>
internal sealed record FoundPerson(string Name, IReadOnlyList<string> Keys)
{
    public Wire.Person Message => new() { Id = PersonSearch.IsNamed(Keys[0]) ? Keys[0] : "", Name = Name };
}
