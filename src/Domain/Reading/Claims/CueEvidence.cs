namespace Motorcade.Domain.Reading;

/// <summary>A word that decided a claim.</summary>
/// <param name="Cue">In its dictionary form.</param>
/// <param name="Words">As written in the quote; null when it is not found there.</param>
public sealed record CueEvidence(string Cue, Quote? Words);
