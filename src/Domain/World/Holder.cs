namespace Motorcade.Domain.World;

/// <summary>A person in the term that was asked for.</summary>
/// <param name="Person">Who.</param>
/// <param name="Term">The office.</param>
public sealed record Holder(Person Person, Term Term);
