namespace Motorcade.Domain.Reading.Sanctions;

/// <summary>A noun phrase that is a measure: where it stands and what it bans.</summary>
/// <param name="Head">Index of its head noun.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index behind its complements' last token.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Goods">What is banned, or null.</param>
internal sealed record MeasureNoun(int Head, int First, int End, MeasureKind Kind, string? Goods);
