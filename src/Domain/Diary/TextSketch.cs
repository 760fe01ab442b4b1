namespace Motorcade.Domain.Diary;

/// <summary>What a text is made of, in a few bytes: two sketches tell whether one text is a copy of the other.</summary>
/// <param name="Bytes">As stored and sent; empty for a text too short to tell.</param>
public readonly record struct TextSketch(ReadOnlyMemory<byte> Bytes);
