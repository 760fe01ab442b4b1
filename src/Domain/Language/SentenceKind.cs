namespace Motorcade.Domain.Language;

/// <summary>What kind of text a sentence is.</summary>
public enum SentenceKind
{
    /// <summary>Running text, dateline taken off.</summary>
    Body,

    /// <summary>A headline or a heading within the text; read, but not a sentence of its own weight.</summary>
    Heading,

    /// <summary>Captions, share lines, related headlines: no claim is read from it.</summary>
    Clutter,
}
