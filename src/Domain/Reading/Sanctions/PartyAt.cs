namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>Where a party is named.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index behind its last token.</param>
/// <param name="Form">How it is named there.</param>
internal readonly record struct PartyAt(int Sentence, int First, int End, PartyForm Form);
