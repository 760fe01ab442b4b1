namespace Motorcade.Domain.Language;

/// <summary>A stretch of an article's text, in UTF-16 code units.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="Length">Number of code units.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The span from one offset to another.</summary>
    public static TextSpan Between(int start, int end) => new(start, end - start);

    /// <summary>Whether the other span lies wholly inside this one.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two share a code unit.</summary>
    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    /// <summary>The text that the span covers.</summary>
    public string In(string text) => text.Substring(Start, Length);
}
