namespace Motorcade.Domain.Language;

/// <summary>A verb group with the stretch of the sentence that hangs on it.</summary>
/// <param name="Start">Index of its first token.</param>
/// <param name="End">Index behind its last token; embedded clauses lie inside.</param>
/// <param name="Verb">Its verb group; null for a verbless stretch.</param>
/// <param name="Kind">How it hangs on the rest.</param>
/// <param name="Parent">Index of the clause it hangs on, or -1.</param>
public sealed record Clause(int Start, int End, VerbGroup? Verb, ClauseKind Kind, int Parent);
