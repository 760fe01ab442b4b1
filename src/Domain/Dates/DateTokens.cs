using Motorcade.Domain.Language;

namespace Motorcade.Domain.Dates;

/// <summary>A sentence's tokens with what each may mean in a date; one of these goes through a document, sentence by sentence.</summary>
internal sealed class DateTokens
{
    private Token[] tokens = [];
    private DateWord[] words = new DateWord[64];

    /// <summary>Takes the next sentence's tokens.</summary>
    public void Load(Token[] sentence)
    {
        tokens = sentence;
        if (words.Length < tokens.Length)
            words = new DateWord[tokens.Length * 2];
        for (var i = 0; i < tokens.Length; i++)
            words[i] = DateWord.Of(tokens[i].Text, tokens[i].Lower);
    }

    public int Count => tokens.Length;

    /// <summary>What a token may mean; nothing outside the sentence.</summary>
    public DateWord Word(int i) => i >= 0 && i < tokens.Length ? words[i] : default;

    /// <summary>A token in lower case; empty outside the sentence.</summary>
    public string Lower(int i) => i >= 0 && i < tokens.Length ? tokens[i].Lower : "";

    /// <summary>A token's part of speech; that of a full stop outside the sentence.</summary>
    public Tag Tag(int i) => i >= 0 && i < tokens.Length ? tokens[i].Tag : Language.Tag.Stop;

    public bool Is(int i, DateWordKind kind) => i >= 0 && i < tokens.Length && words[i].Kind == kind;

    /// <summary>Whether a token is a number in figures: "26", "26th".</summary>
    public bool IsFigure(int i) =>
        Is(i, DateWordKind.Number) | Is(i, DateWordKind.Ordinal) && char.IsAsciiDigit(tokens[i].Text[0]);

    public int OverComma(int i) => i < tokens.Length && tokens[i].Tag == Language.Tag.Comma ? i + 1 : i;

    public int OverPart(int i) => Is(i, DateWordKind.Part) ? i + 1 : i;

    public int Over(int i, string word) => Lower(i) == word ? i + 1 : i;

    /// <summary>Whether a noun phrase goes on at a token, so that a number before it counts things.</summary>
    public bool IsNounAt(int i) => Tag(i) is Language.Tag.NN or Language.Tag.NNS or Language.Tag.NNP or Language.Tag.NNPS or Language.Tag.JJ
        && words[i].Kind == DateWordKind.None;

    /// <summary>An ordinal of a month's day, in figures or words: "26th", "second", "twenty-first", "thirty first".</summary>
    public (int Value, int End)? DayOrdinal(int i)
    {
        if (Is(i, DateWordKind.Ordinal) && words[i].Value <= 31)
            return (words[i].Value, i + 1);
        return Is(i, DateWordKind.Number) && words[i].Value is 20 or 30 && Is(i + 1, DateWordKind.Ordinal)
            && words[i].Value + words[i + 1].Value is var sum && words[i + 1].Value < 10 && sum <= 31 ? (sum, i + 2) : null;
    }

    /// <summary>A day of a month beside its name: any ordinal, or a number in figures.</summary>
    public (int Value, int End)? DayNumber(int i)
    {
        if (DayOrdinal(i) is { } ordinal)
            return ordinal;
        return IsFigure(i) && words[i].Value is >= 1 and <= 31 ? (words[i].Value, i + 1) : null;
    }

    /// <summary>A year in figures, over a comma, "of" or "in": "2022", ", 2022", "of 2022".</summary>
    public (int Year, int End)? YearAt(int i)
    {
        var at = Lower(i) is "of" or "in" ? Over(i + 1, "the") : OverComma(i);
        at = Lower(at) == "year" ? at + 1 : at;
        return Is(at, DateWordKind.Year) ? (words[at].Value, at + 1) : null;
    }

    /// <summary>A word that chooses a unit of now, over "of" and the article: "of last year", "next week", "of the month".</summary>
    public (string Which, int End)? Chosen(int i, string unit)
    {
        var at = Over(i, "of");
        if (Lower(at) == "the" && Lower(at + 1) == unit && at > i)
            return ("this", at + 2);
        at = Over(at, "the");
        return Is(at, DateWordKind.Which) && Lower(at + 1) == unit ? (words[at].Text, at + 2) : null;
    }
}
