namespace Motorcade.Domain.World;

/// <summary>One meaning of a name.</summary>
/// <param name="Kind">What sort of name it is.</param>
/// <param name="Index">Position of the entity in its table.</param>
/// <param name="Exact">For acronyms, the spelling that the text must have; null when case does not matter.</param>
public readonly record struct NameEntry(NameKind Kind, int Index, string? Exact);
