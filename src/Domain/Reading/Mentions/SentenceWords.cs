using Motorcade.Domain.Language;

namespace Motorcade.Domain.Reading.Mentions;

/// <summary>A sentence's tokens with their folded forms, by which names are looked up.</summary>
internal sealed class SentenceWords
{
    public SentenceWords(Sentence sentence)
    {
        Sentence = sentence;
        var tokens = sentence.Tokens;
        Folded = new string[tokens.Length];
        IsCapital = new bool[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            Folded[i] = sentence.Forms[i].Folded;
            IsCapital[i] = sentence.Forms[i].IsCapital;
        }
    }

    public Sentence Sentence { get; }

    public Token[] Tokens => Sentence.Tokens;

    public string[] Folded { get; }

    public bool[] IsCapital { get; }

    public int Count => Folded.Length;

    /// <summary>The folded word at a position, empty outside the sentence.</summary>
    public string At(int index) => index >= 0 && index < Folded.Length ? Folded[index] : "";

    /// <summary>The tag at a position, None outside the sentence.</summary>
    public Tag TagAt(int index) => index >= 0 && index < Folded.Length ? Tokens[index].Tag : Tag.None;

    /// <summary>Whether the token is the possessive 's or a bare apostrophe.</summary>
    public bool IsPossessive(int index) => index >= 0 && index < Count && Tokens[index].Text is "'s" or "’s" or "'" or "’" or "`s";

    /// <summary>Whether the token is a comma.</summary>
    public bool IsComma(int index) => index >= 0 && index < Count && Tokens[index].Text == ",";

    /// <summary>Writes the folded words of a stretch, spaces between; false when a token has no letters or the room ends.</summary>
    public bool TryJoin(int start, int end, Span<char> buffer, out int length)
    {
        length = 0;
        for (var i = start; i < end; i++)
        {
            var word = Folded[i];
            if (word.Length == 0 || length + word.Length + 1 > buffer.Length)
                return false;
            if (length > 0)
                buffer[length++] = ' ';
            word.CopyTo(buffer[length..]);
            length += word.Length;
        }
        return length > 0;
    }

    /// <summary>The stretch as it stands in the text, line breaks as spaces.</summary>
    public string TextOf(int start, int end)
    {
        var parts = new List<string>(end - start);
        for (var i = start; i < end; i++)
            parts.Add(Tokens[i].Text);
        return string.Join(' ', parts);
    }
}
